"""The user's settings: one dataclass, kept in QgsSettings.

An environment variable ``KONIN_<NAME>`` overrides a setting, so that an IT
department can roll settings out to every desk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields

from qgis.core import QgsSettings

GROUP = "konin_smart_plan"


@dataclass(frozen=True)
class Preferences:
    """The settings and their defaults."""

    language: str = ""  # "pl", "en", or empty for QGIS's own
    sheet_language: str = "pl"
    author: str = ""
    office: str = ""
    workspace_folder: str = ""
    address_service: str = "https://services.gugik.gov.pl/uug/"
    parcel_service: str = "https://uldk.gugik.gov.pl/"
    logos: str = ""  # up to three picture files, separated by ";"
    template_folder: str = ""  # the office's own sheet templates
    crs: str = "EPSG:2177"  # of new workspaces
    postgis_service: str = ""  # the name of the office's database in PostgreSQL's service file
    postgis_authcfg: str = ""  # the id of QGIS's login for it; none where the service file has the login

    @property
    def postgis(self) -> str:
        """The office's database as WORKSPACE takes it, empty where there is none."""
        login = f" authcfg={self.postgis_authcfg}" if self.postgis_authcfg else ""
        return f"service={self.postgis_service}{login}" if self.postgis_service else ""


@dataclass(frozen=True)
class Addresses:
    """Where the public services are; an office may point each at a mirror (KONIN_ADDRESS_<NAME>)."""

    prg: str = "https://mapy.geoportal.gov.pl/wss/service/PZGIK/PRG/WFS/AdministrativeBoundaries"
    prg_addresses: str = "https://integracja.gugik.gov.pl/PRG/pobierz.php?teryt={county}&adresy_pow"
    egib: str = "https://ikerg.kosit.konin.eu/konin-egib"
    bdot10k: str = "https://opendata.geoportal.gov.pl/bdot10k/schemat2021/{voivodeship}/{county}_GML.zip"
    nmt: str = "https://mapy.geoportal.gov.pl/wss/service/PZGIK/NMT/GRID1/WCS/DigitalTerrainModelFormatTIFF"
    nsp2021: str = (
        "https://geo.stat.gov.pl/atom-web/download/"
        "?fileId=2795b7ed9098f86ab761352519ba1d85&name=GRID_NSP2021_RES.zip"
    )
    gios: str = "https://api.gios.gov.pl/pjp-api/v1/rest"
    imgw: str = "https://danepubliczne.imgw.pl/api/data/hydro"
    orthophoto: str = "https://mapy.geoportal.gov.pl/wss/service/PZGIK/ORTO/WMTS/StandardResolution"
    bdot10k_map: str = "https://mapy.geoportal.gov.pl/wss/service/WMTS/guest/wmts/BDOT10k"
    overpass: str = "https://overpass-api.de/api/interpreter"


def addresses() -> Addresses:
    """Return the services' addresses in force: environment first, then QgsSettings, then the defaults."""
    settings = QgsSettings()
    return Addresses(
        **{
            field.name: os.environ.get(f"KONIN_ADDRESS_{field.name.upper()}")
            or settings.value(f"{GROUP}/addresses/{field.name}", field.default, type=str)
            for field in fields(Addresses)
        }
    )


def fixed_addresses() -> set[str]:
    """Return the names of the addresses that the environment fixes."""
    return {
        field.name for field in fields(Addresses) if os.environ.get(f"KONIN_ADDRESS_{field.name.upper()}")
    }


def save_addresses(changed: Addresses) -> None:
    """Keep those addresses in QgsSettings that differ from the defaults and that no environment fixes."""
    settings = QgsSettings()
    fixed = fixed_addresses()
    for field in fields(Addresses):
        key, address = f"{GROUP}/addresses/{field.name}", getattr(changed, field.name)
        if field.name in fixed:
            continue
        if address in {"", field.default}:
            settings.remove(key)
        else:
            settings.setValue(key, address)


def preferences() -> Preferences:
    """Return the settings in force: environment first, then QgsSettings, then the defaults."""
    return Preferences(**{field.name: preference(field.name) for field in fields(Preferences)})


def preference(name: str) -> str:
    """Return the one setting ``name`` that is in force, as ``preferences`` does for all."""
    fixed = os.environ.get(f"KONIN_{name.upper()}")
    return (
        QgsSettings().value(f"{GROUP}/{name}", getattr(Preferences, name), type=str)
        if fixed is None
        else fixed
    )


def overridden() -> dict[str, str]:
    """Return the settings that the environment fixes."""
    values = {field.name: os.environ.get(f"KONIN_{field.name.upper()}") for field in fields(Preferences)}
    return {name: value for name, value in values.items() if value is not None}


def save_preferences(changed: Preferences) -> None:
    """Keep every setting in QgsSettings, except those that the environment fixes."""
    settings = QgsSettings()
    fixed = overridden()
    for field in fields(Preferences):
        if field.name not in fixed:
            settings.setValue(f"{GROUP}/{field.name}", getattr(changed, field.name))
