"""Public transport timetables in GTFS, read as a stream: memory does not grow with the feed."""
