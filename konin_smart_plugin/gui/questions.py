"""The ready questions, in the order in which the panel lists them."""

from __future__ import annotations

from ..translation import translatable
from .answers import (
    green_rule_met,
    helping_projects,
    not_seen,
    sites_found,
    standards_missed,
    too_far,
)
from .question import Question, Setting
from .question_inputs import (
    access_to,
    next_sensors,
    planning_standards,
    projects_that_help,
    rule_of_green,
    sensor_reach,
)

ACCESS_OUTPUTS = {"GAPS": "access_gaps", "OUTPUT": "access_bands"}
ACCESS_TABLES = {"SUMMARY": "access_summary"}
PEOPLE = ("residents", "streets")
HELPING_PROJECTS = Question(
    "projects",
    translatable("Which projects close the gap?"),
    "project_impact",
    (*PEOPLE, "projects"),
    {},
    projects_that_help,
    helping_projects,
    "catalogue",
    tables={"OUTPUT": "project_impact", "STANDARDS": "project_standards"},
)
QUESTIONS = (
    Question(
        "bus_stops",
        translatable("Who has more than {distance} m to a bus stop?"),
        "access_to_services",
        (*PEOPLE, "bus_stops"),
        ACCESS_OUTPUTS,
        access_to("bus_stops"),
        too_far,
        "mobility",
        Setting(distance=400),
        ACCESS_TABLES,
        "bus_stops",
    ),
    Question(
        "green_areas",
        translatable("Who has more than {distance} m to a public green area?"),
        "access_to_services",
        (*PEOPLE, "green_areas"),
        ACCESS_OUTPUTS,
        access_to("green_areas", '"public"'),
        too_far,
        "green",
        Setting(distance=300),
        ACCESS_TABLES,
        "green_areas",
    ),
    Question(
        "schools",
        translatable("Who has more than {distance} m to a primary school?"),
        "access_to_services",
        (*PEOPLE, "schools"),
        ACCESS_OUTPUTS,
        access_to("schools", "\"kind\" = 'primary'"),
        too_far,
        "mobility",
        Setting(distance=1500),
        ACCESS_TABLES,
        "schools",
    ),
    Question(
        "sensors",
        translatable("What do the sensors not cover ({kind})?"),
        "sensor_coverage",
        ("sensors", "boundary", "residents"),
        {"GAPS": "sensor_gaps", "OUTPUT": "sensor_coverage"},
        sensor_reach,
        not_seen,
        "sensors",
        Setting(kind="air"),
        {"SUMMARY": "sensor_summary"},
        "sensors",
    ),
    Question(
        "next_sensors",
        translatable("Where to put the next sensors ({kind})?"),
        "site_sensors",
        ("boundary", "residents"),
        {"SITES": "site_sensors"},
        next_sensors,
        sites_found,
        "sensors",
        Setting(distance=500, kind="air"),
        closed_by="sensors",
    ),
    Question(
        "standards",
        translatable("Which parcels miss the standards of art. 13f?"),
        "accessibility_standards",
        ("parcels", "schools", "green_areas", "streets"),
        {"OUTPUT": "standards_13f"},
        planning_standards,
        standards_missed,
        "green",
        tables={"SUMMARY": "standards_13f_summary"},
        closed_by="green_areas",
    ),
    Question(
        "green_rule",
        translatable("Which buildings meet the 3-30-300 rule of green?"),
        "green_3_30_300",
        ("buildings", "trees", "green_areas", "streets"),
        {"OUTPUT": "green_3_30_300"},
        rule_of_green,
        green_rule_met,
        "green",
        tables={"SUMMARY": "green_3_30_300_summary"},
        closed_by="green_areas",
    ),
    HELPING_PROJECTS,
)
