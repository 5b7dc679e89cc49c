"""Where the plugin's own files are."""

from pathlib import Path

ROOT = Path(__file__).parent
METADATA = ROOT / "metadata.txt"
LAYERS = ROOT / "layers"
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
FONTS = RESOURCES / "fonts"
SHEETS = RESOURCES / "sheets"
HELP = RESOURCES / "help"
REPORT = RESOURCES / "report"
DEMO = RESOURCES / "demo"
GUIDE = ROOT / "docs"
TRANSLATIONS = ROOT / "i18n"
