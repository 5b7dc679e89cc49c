"""The zip: complete, clean, and loaded by QGIS from an empty profile."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PROFILE = "[PythonPlugins]\nkonin_smart_plugin=true\nprocessing=true\n"


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    made = subprocess.run([CHECKOUT / "dev/package", folder], check=False, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    return next(folder.glob("konin_smart_plugin-*.zip"))


@pytest.fixture(scope="module")
def installed(package, tmp_path_factory):
    """Return the folder of profiles in which the zip was installed as QGIS installs it."""
    folder = tmp_path_factory.mktemp("empty")
    profile = folder / "profiles" / "default"
    zipfile.ZipFile(package).extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(PROFILE, encoding="utf-8")
    return folder


def qgis_process(profiles, *arguments):
    """Run qgis_process with that profile alone: the checkout's plugin is not on any path."""
    left_out = {"QGIS_PLUGINPATH", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    libraries = [path for path in os.environ["PYTHONPATH"].split(":") if "build/plugin" not in path]
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(profiles), "PYTHONPATH": ":".join(libraries)}
    command = ["qgis_process", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=120)


def test_holds_one_folder_with_what_qgis_needs(package):
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"konin_smart_plugin"}
    for needed in ("__init__.py", "metadata.txt", "LICENSE", "i18n/konin_pl.qm", "layers/base/streets.yaml"):
        assert f"konin_smart_plugin/{needed}" in names


def test_holds_nothing_hidden_compiled_or_only_for_developers(package):
    names = zipfile.ZipFile(package).namelist()
    assert not [name for name in names if "/." in name or name.endswith((".pyc", ".so", ".ts"))]
    assert not [name for name in names if "tests/" in name or "/dev/" in name]


def test_is_small_enough_for_the_plugin_repository(package):
    assert package.stat().st_size < 25_000_000


def test_runs_from_the_zip_in_an_empty_profile(installed, tmp_path):
    city = tmp_path / "city"
    made = qgis_process(installed, "run", "konin:create_workspace", f"--FOLDER={city}", "--DEMO=false")
    assert made.returncode == 0, made.stderr
    assert (city / "konin.gpkg").is_file()
    # Python leaves its bytecode beside the source it has run: so this was not the checkout's.
    plugin = installed / "profiles/default/python/plugins/konin_smart_plugin"
    assert list(plugin.rglob("create_workspace*.pyc"))


def test_is_not_found_without_the_zip(tmp_path):
    (tmp_path / "profiles/default/QGIS").mkdir(parents=True)
    listed = qgis_process(tmp_path, "list")
    assert "konin:" not in listed.stdout
