"""A PostgreSQL server of the tests' own, and workspaces in it."""

import os
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from konin_smart_plugin.city_layers.moving import take_tables
from konin_smart_plugin.layer_io.postgis import Database, Service, connect, reading, transaction
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace

SCRIPT = Path(__file__).parent.parent / "dev" / "postgis"
NOT_INSTALLED = 3
QUICK = "fsync = off\nfull_page_writes = off\n"  # the tests' data need not outlive a power cut


class Server:
    """Services: "konin" owns the database, "konin_anna" and "konin_jan" edit, "konin_guest" reads."""

    def __init__(self, folder, settings=QUICK):
        self.folder = folder
        self.settings = settings

    def start(self):
        done = subprocess.run(
            [SCRIPT, "start", self.folder],
            env={**os.environ, "KONIN_POSTGIS_CONF": self.settings},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == NOT_INSTALLED:
            pytest.skip("PostgreSQL with PostGIS is not installed: make setup installs it")
        assert done.returncode == 0, done.stderr
        return self

    def stop(self):
        subprocess.run([SCRIPT, "stop", self.folder], check=True)

    @property
    def service_file(self):
        return self.folder / "pg_service.conf"

    def password(self, login):
        lines = (self.folder / "passwords").read_text().splitlines()
        return next(line.split(":")[4] for line in lines if line.split(":")[3] == login)

    def add_service(self, name, **values):
        """Add a service like "konin_anna", with other ``values``."""
        known = self.service_file.read_text().split("[konin_anna]\n")[1].split("\n\n")[0]
        lines = dict(line.split("=", 1) for line in known.splitlines()) | values
        text = "".join(f"{key}={value}\n" for key, value in lines.items() if value)
        with self.service_file.open("a") as file:
            file.write(f"\n[{name}]\n{text}\n")

    def run(self, sql, values=None, service="postgres"):
        """Do what the SQL says, by default as the administrator."""
        with transaction(Service(service)) as database:
            database.run(sql, values)

    def run_outside(self, sql):
        """Do what no transaction may hold, as the administrator."""
        with closing(connect(Service("postgres"))) as connection:
            connection.autocommit = True
            Database(connection).run(sql)

    def rows(self, sql, values=None, service="postgres"):
        with reading(Service(service)) as database:
            return database.rows(sql, values)

    def take(self, gpkg):
        """Move a GeoPackage workspace, or a catalogue alone, into the database, as its owner."""
        with transaction(Service("konin")) as database:
            take_tables(database, Service("konin"), GeoPackageWorkspace(gpkg), lambda _share: None)


def new_server(settings=QUICK):
    """Start a server in a folder that the user postgres may enter, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="konin-postgis-"))
    folder.chmod(0o755)
    server = Server(folder / "server", settings).start()
    # Ends the server when it is told to, or when the tests' process has died: then its pipe is closed too.
    end = 'cat >/dev/null; "$0" stop "$1/server"; rm -rf "$1"'
    server.ender = subprocess.Popen(
        ["sh", "-c", end, SCRIPT, folder], stdin=subprocess.PIPE, start_new_session=True
    )
    return server


def remove_server(server):
    server.ender.communicate()
