"""Where the next sites belong: covering and location models, proven optimal where time allows."""
