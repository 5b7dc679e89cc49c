"""A whole OpenStreetMap file into a workspace against ogr2ogr, in one run: seconds and peak memory.

dev/qgis-env python benchmarks/bench_osm.py [--osm ../shared/data/liechtenstein.osm.pbf] [--rounds 5]
dev/qgis-env python benchmarks/bench_osm.py --large large.osm.pbf   (made by benchmarks/many_towns.py)

Both read the whole file (CLIP off) and write a GeoPackage. ogr2ogr copies it as it is; ours chooses, repairs,
derives walking and cycling, puts schools on their buildings and rewrites the project. Each run is a process
of its own; the start of Python and QGIS (measured too) is taken off ours, as ogr2ogr needs neither.
With --large one town (CLIP on) is read from a large file, which holds many more.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

OSM = Path(__file__).parents[2] / "shared" / "data" / "liechtenstein.osm.pbf"


def peak_kb(process: str = "self") -> int:
    """Return a process's peak memory; getrusage would count what was before exec."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def one_import(osm: Path, town: bool) -> None:
    """Import the file into a new workspace and print seconds, memory before and at its peak, counts.

    Of a whole file everything is taken (CLIP off); of a large one Vaduz and 3 km around it.
    """
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback
    from qgis.testing import start_app

    from konin_smart_plugin.processing_provider.create_workspace import CreateWorkspace
    from konin_smart_plugin.processing_provider.import_osm import ImportOsm

    start_app()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    with tempfile.TemporaryDirectory() as folder:
        parameters = {"FOLDER": str(Path(folder) / "city"), "DEMO": False, "CRS": "EPSG:32632"}
        if town:
            parameters["BOUNDARY"] = str(_outline(Path(folder) / "town.gpkg"))
        made, _ = CreateWorkspace().create().run(parameters, context, feedback, {}, False)
        parameters = {"INPUT": str(osm), "WORKSPACE": made["WORKSPACE"], "CLIP": town}
        before, start, cpu = peak_kb(), time.perf_counter(), time.process_time()
        found, _ = ImportOsm().create().run(parameters, context, feedback, {}, False)
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    rows = sum(count for name, count in found.items() if name.startswith("COUNT"))
    print("RESULT", json.dumps([seconds, before, peak_kb(), rows, cpu]))


def _outline(target: Path) -> Path:
    """Save the boundary of Vaduz, as the small file has it."""
    from osgeo import ogr

    source = ogr.Open(str(OSM))
    query = "boundary = 'administrative' AND admin_level = '8' AND name = 'Vaduz'"
    town = source.ExecuteSQL(f"SELECT name FROM multipolygons WHERE {query}")
    ogr.GetDriverByName("GPKG").CreateDataSource(str(target)).CopyLayer(town, "vaduz")
    source.ReleaseResultSet(town)
    return target


def ours(osm: Path, *more: str) -> list[float]:
    """Run ``one_import`` in a process of its own."""
    command = [sys.executable, __file__, "--osm", str(osm), "--once", *more]
    lines = subprocess.check_output(command, stderr=subprocess.DEVNULL, text=True).splitlines()
    return json.loads(next(line for line in lines if line.startswith("RESULT")).removeprefix("RESULT"))


def ogr2ogr(osm: Path) -> tuple[float, int, float]:
    """Return the seconds, the peak memory and the seconds of processor time of ogr2ogr."""
    with tempfile.TemporaryDirectory() as folder:
        start, peak = time.perf_counter(), 0
        command = ["ogr2ogr", "-f", "GPKG", str(Path(folder) / "out.gpkg"), str(osm)]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            peak = max(peak, peak_kb(str(process.pid)))
            time.sleep(0.005)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.perf_counter() - start, peak, used.ru_utime + used.ru_stime


def _alone(osm: Path) -> list[float]:
    """Run ogr2ogr from a process of its own, whose only child it is."""
    command = [sys.executable, __file__, "--osm", str(osm), "--peer"]
    return json.loads(subprocess.check_output(command, text=True).splitlines()[-1])


def main() -> None:
    """Run both in turns and print medians."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--osm", type=Path, default=OSM)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--once", action="store_true", help="one import of ours alone")
    parser.add_argument("--peer", action="store_true", help="one run of ogr2ogr alone")
    parser.add_argument("--town", action="store_true", help="with --once: one town of the file")
    parser.add_argument("--large", type=Path, help="one town from this large file")
    options = parser.parse_args()
    if options.once:
        one_import(options.osm, options.town)
        return
    if options.peer:
        print("\n" + json.dumps(ogr2ogr(options.osm)))
        return
    if options.large:
        for file in (OSM, options.large):
            seconds, before, peak, rows, cpu = ours(file, "--town")
            print(
                f"one town from {file.stat().st_size / 1e6:.0f} MB: {seconds:.1f} s (processor {cpu:.1f} s), "
                f"{rows} rows; "
                f"QGIS alone {before / 1024:.0f} MB, peak {peak / 1024:.0f} MB"
            )
        return
    runs = [(ours(options.osm), _alone(options.osm)) for _ in range(options.rounds)]
    seconds = statistics.median(own[0] for own, _ in runs)
    before, peak, rows = runs[0][0][1:4]
    cpu, peer_cpu = (statistics.median(run[-1] for run in side) for side in zip(*runs, strict=True))
    peer_seconds = statistics.median(peer[0] for _, peer in runs)
    peer_peak = max(peer[1] for _, peer in runs)
    print(
        f"ours     {seconds:.2f} s, {rows} rows; QGIS alone {before / 1024:.0f} MB, peak {peak / 1024:.0f} MB"
    )
    print(
        f"ogr2ogr  {peer_seconds:.2f} s, peak {peer_peak / 1024:.0f} MB; ratio {seconds / peer_seconds:.1f}"
    )
    print(f"processor time: {cpu:.2f} s and {peer_cpu:.2f} s; ratio {cpu / peer_cpu:.1f}")


if __name__ == "__main__":
    main()
