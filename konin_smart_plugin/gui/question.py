"""What a ready question is: what it asks, what answers it and what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..city_layers.specs import load_specs
from ..layer_io.workspace import Workspace
from ..translation import number, tr, user_language

Parameters = dict[str, Any]
Results = Mapping[str, Any]


@dataclass(frozen=True)
class Setting:
    """What the user may change in a question: a distance in metres, or a kind of sensor.

    ``layer`` is set where projects are asked about that add to one layer only.
    """

    distance: float = 0.0
    kind: str = ""
    layer: str = ""

    @property
    def kind_title(self) -> str:
        """The kind in the user's words."""
        return sensor_kinds().get(self.kind, self.kind)


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: what it stands for, how long it is, and its value in words."""

    title: str
    value: float
    text: str


@dataclass(frozen=True)
class Answer:
    """A sentence, which per cent of the residents have what is asked for and have not, and bars.

    None: not known. A bar as long as ``whole`` fills the chart; None: the longest does. ``codes`` are the
    projects that close the gap.
    """

    text: str
    within_pct: float | None = None
    beyond_pct: float | None = None
    bars: tuple[Bar, ...] = ()
    whole: float | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """A question, the algorithm that answers it and the layers that must hold something.

    ``outputs`` gives the spec in ``layers/results`` of every output that goes onto the map, lowest first,
    ``tables`` that of those that do not; ``map`` is the map theme (``layers/maps.yaml``) that the answer is
    shown on; ``closed_by`` is the layer that projects add to which close the gap; ``subject`` tells the
    layers of one run from those of another.
    """

    name: str
    text: str
    algorithm: str
    needs: tuple[str, ...]
    outputs: Mapping[str, str]
    parameters: Callable[[Workspace, Setting], Parameters]
    answer: Callable[[Results, Setting], Answer]
    map: str
    usual: Setting = field(default_factory=Setting)
    tables: Mapping[str, str] = field(default_factory=dict)
    closed_by: str = ""
    subject: str = ""

    def title(self, setting: Setting) -> str:
        """Return the question as people read it."""
        return tr(self.text).format(distance=number(setting.distance), kind=setting.kind_title)

    def layer_title(self, title: str, setting: Setting) -> str:
        """Return what a layer of the answer, usually called ``title``, is called on the map."""
        if not self.subject:
            return title
        subject = tr(self.subject).format(distance=number(setting.distance), kind=setting.kind_title)
        return f"{title}: {subject}"


def sensor_kinds() -> dict[str, str]:
    """Return the kinds of sensors in the user's language by their code."""
    words = load_specs()["sensors"].field("kind").values
    return {code: text[user_language()] for code, text in words.items()}
