"""What the ready questions answer: a sentence with the number, from what their algorithms return."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsVectorLayer

from ..translation import number, tr
from .projects_model import money
from .question import Answer, Bar, Results, Setting
from .question_inputs import NEW_SENSORS

MOST_BARS = 5


def too_far(results: Results, setting: Setting) -> Answer:
    """Say how many residents have farther than the distance."""
    if results["BEYOND_PCT"] is None:
        return Answer(tr("The number of residents is not known, so no share can be given."))
    text = tr("{far} of {total} residents ({share} %) have more than {distance} m to go.")
    return Answer(
        text.format(
            far=number(results["BEYOND"]),
            total=number(results["TOTAL"]),
            share=number(results["BEYOND_PCT"], 1),
            distance=number(setting.distance),
        ),
        results["COVERED_PCT"],
        results["BEYOND_PCT"],
    )


def not_seen(results: Results, setting: Setting) -> Answer:
    """Say how much of the city and how many residents no sensor of the kind covers."""
    text = tr("{missed} of {area} ha and {far} of {total} residents are beyond every sensor ({kind}).")
    return Answer(
        text.format(
            missed=number(results["NOT_COVERED_HA"]),
            area=number(results["AREA_HA"]),
            far=number(results["NOT_COVERED"]),
            total=number(results["TOTAL"]),
            kind=setting.kind_title,
        ),
        results.get("COVERED_PCT"),
        results.get("NOT_COVERED_PCT"),
    )


def standards_missed(results: Results, _setting: Setting) -> Answer:
    """Say how many parcels miss a standard."""
    text = tr("{missed} of {total} parcels do not meet all standards of art. 13f.")
    return Answer(text.format(missed=number(results["NOT_MET"]), total=number(results["TOTAL"])))


def sites_found(results: Results, setting: Setting) -> Answer:
    """Say how many residents the new sensors and those that are there would reach together."""
    text = tr(
        "With {count} more sensors ({kind}), {covered} of {total} residents would be within {distance} m."
    )
    return Answer(
        text.format(
            count=NEW_SENSORS,
            kind=setting.kind_title,
            covered=number(results["COVERED"]),
            total=number(results["TOTAL"]),
            distance=number(setting.distance),
        ),
        results["COVERED_PCT"],
        results["NOT_COVERED_PCT"],
    )


def green_rule_met(results: Results, _setting: Setting) -> Answer:
    """Say how many buildings meet each of the three rules, and which cannot be judged."""
    city = _rows(results["SUMMARY"])[0]
    rules = {
        tr("three trees in view"): city["rule_3_pct"],
        tr("30 % canopy around"): city["rule_30_pct"],
        tr("green area within 300 m"): city["rule_300_pct"],
    }
    if city["rule_300_pct"] is None:
        text = tr("For none of {count} buildings is it known whether a green area lies within 300 m.")
        sentence = text.format(count=number(city["buildings"]))
    else:
        text = tr("{share} % of {count} buildings have a green area of 1 ha or more within 300 m on foot.")
        sentence = text.format(share=number(city["rule_300_pct"], 1), count=number(city["buildings"]))
    return Answer(
        sentence,
        bars=tuple(_share_bar(title, share) for title, share in rules.items()),
        whole=100.0,
    )


def helping_projects(results: Results, setting: Setting) -> Answer:
    """Say which projects serve most residents who are not served now."""
    rows = _rows(results["OUTPUT"])
    helping = [row for row in rows if row["newly_served"]]
    helping.sort(key=lambda row: -row["newly_served"])
    if not helping:
        text = tr("None of the {total} projects of the catalogue closes a gap: see why in the report.")
        return Answer(text.format(total=number(len(rows))))
    text = tr("{count} of {total} projects close a part of the gap, most of all {code}: {people} residents.")
    sentence = text.format(
        count=number(len(helping)),
        total=number(len(rows)),
        code=helping[0]["code"],
        people=number(helping[0]["newly_served"]),
    )
    kind = tr("The catalogue does not say which kind of sensor a project adds.")
    return Answer(
        f"{sentence} {kind}" if setting.layer == "sensors" else sentence,
        bars=tuple(_project_bar(row) for row in helping[:MOST_BARS]),
        codes=tuple(row["code"] for row in helping),
    )


def _share_bar(title: str, share: float | None) -> Bar:
    return Bar(title, 0, tr("not known")) if share is None else Bar(title, share, f"{number(share, 1)}%")


def _project_bar(row: dict[str, Any]) -> Bar:
    people = tr("{people} residents").format(people=number(row["newly_served"]))
    price = row["pln_per_resident"]
    each = [] if price is None else [tr("{amount} each").format(amount=money(price))]
    return Bar(f"{row['code']} {row['title']}", row["newly_served"], " · ".join([people, *each]))


def _rows(file: str) -> list[dict[str, Any]]:
    """Return the rows of a result's table; NULL is None."""
    layer = QgsVectorLayer(file, "rows", "ogr")
    names = layer.fields().names()
    return [
        {name: None if value == NULL else value for name, value in zip(names, row.attributes(), strict=True)}
        for row in layer.getFeatures()
    ]
