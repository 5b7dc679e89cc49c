"""Takes the guide's pictures; `make pictures` runs it on the demo project."""

import pytest

PICTURES = (
    "guide_window",
    "guide_project",
    "guide_layers",
    "guide_gaps",
    "guide_helping",
    "guide_sheets",
    "guide_start",
)

pytestmark = [pytest.mark.desktop, pytest.mark.pictures]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "size", "name"), [("pl", (1366, 768), "guide"), ("en", (1366, 768), "guide_en")]
)
def test_pictures_of_the_demo(qgis_window, demo_copy, language, size, name):
    project = demo_copy / "konin.qgz"
    seen = qgis_window("pictures", project=project, language=language, size=size, seconds=200, name=name)
    assert seen.answers["pictures"] == [picture.replace("guide", name) for picture in PICTURES]
    assert seen.answers["too_wide"] == []
    assert "66" in seen.answers["answer"]
