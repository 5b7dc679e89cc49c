"""Where the next sites belong: covering and location models, solved to proven optimality where time allows."""
