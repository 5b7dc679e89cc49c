"""What the panels show of a workspace, read at once and off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ..analysis.errors import PlanError, library_missing
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import sentence

if TYPE_CHECKING:
    from ..catalogue.model import Project
    from ..city_layers.layer_state import LayerState

T = TypeVar("T")


@dataclass(frozen=True)
class Unreadable:
    """Stands for a part that could not be read: the sentence that says why."""

    reason: str


@dataclass(frozen=True)
class Catalogue:
    """The projects, each with the text that a search looks at; ``crs`` is that of their sites."""

    crs: str
    projects: Sequence[Project] = ()
    texts: Sequence[str] = ()


@dataclass(frozen=True)
class Contents:
    """A workspace as it was at one moment.

    ``mark`` is what ``Workspace.change_mark`` was before anything else was read.
    """

    workspace: Workspace
    mark: object
    writable: bool
    catalogue: Catalogue | Unreadable
    layers: Mapping[str, LayerState] | Unreadable


def read_contents(names: Sequence[str]) -> Contents | None:
    """Return the contents of the first of these workspaces that can be opened; None if no file can.

    A database that cannot be opened raises PlanError.
    """
    for name in names:
        try:
            workspace = open_workspace(name)
        except PlanError:
            if name.startswith("service="):
                raise
        else:
            return contents_of(workspace)
    return None


def contents_of(workspace: Workspace) -> Contents:
    """Return what the panels show of the workspace; a part that cannot be read says why."""
    return Contents(
        workspace,
        workspace.change_mark(),
        workspace.writable,
        _or_reason(lambda: _catalogue(workspace)),
        _or_reason(lambda: _layers(workspace)),
    )


def _catalogue(workspace: Workspace) -> Catalogue:
    from ..catalogue.search import search_text
    from ..catalogue.stores import open_store

    store = open_store(workspace)
    projects = list(store.read().values())
    return Catalogue(store.crs, projects, [search_text(project) for project in projects])


def _layers(workspace: Workspace) -> Mapping[str, LayerState]:
    from ..city_layers.layer_state import layer_states

    return layer_states(workspace)


def _or_reason(read: Callable[[], T]) -> T | Unreadable:
    try:
        return read()
    except PlanError as error:
        return Unreadable(sentence(error))
    except ImportError as error:
        return Unreadable(sentence(library_missing(error)))
