"""Writes small GTFS feeds."""

import zipfile

AGENCY = "agency_id,agency_name,agency_url,agency_timezone\nMZK,MZK Konin,https://example.org,Europe/Warsaw\n"
STOPS = """stop_id,stop_name,stop_lat,stop_lon
A,Dworzec,52.2300,18.2500
B,"Rondo, pętla",52.2310,18.2600
C,Zatorze,52.2400,18.2700
"""
ROUTES = "route_id,agency_id,route_short_name,route_long_name,route_type\nr1,MZK,50,,3\nr2,MZK,60,,3\n"
# 2024-05-06 is a Monday.
CALENDAR = """service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
week,1,1,1,1,1,0,0,20240506,20240602
"""
TRIPS = "route_id,service_id,trip_id,direction_id\nr1,week,t1,0\nr1,week,t2,1\nr2,week,t3,0\n"
STOP_TIMES = """trip_id,arrival_time,departure_time,stop_id,stop_sequence
t1,08:20:00,08:20:00,A,1
t1,08:25:00,08:26:00,B,2
t1,08:30:00,08:30:00,C,3
t2,09:00:00,09:00:00,C,1
t2,09:10:00,09:10:00,A,2
t3,21:59:59,21:59:59,A,5
t3,22:00:00,22:00:00,B,9
t3,22:10:00,22:10:00,C,12
"""
FILES = {
    "agency.txt": AGENCY,
    "stops.txt": STOPS,
    "routes.txt": ROUTES,
    "calendar.txt": CALENDAR,
    "trips.txt": TRIPS,
    "stop_times.txt": STOP_TIMES,
}


def write_feed(file, folder="", **changed):
    """Write ``FILES`` as a zip; ``stops="…"`` changes stops.txt, None leaves it out."""
    files = FILES | {f"{name}.txt": text for name, text in changed.items()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            if text is not None:
                archive.writestr(folder + name, text)
    return file
