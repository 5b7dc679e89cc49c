def drive(window):
    window.picture("probe")
    return {"traces": window.traces(), "ver": 1}
