"""The p-median as a mixed-integer problem."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array, csr_array, vstack

from .median_search import Costs
from .milp import Milp, limit_rows
from .problem import Limits


@dataclass(frozen=True)
class MedianModel:
    """The problem for the solver over the candidates ``kept`` (indices), and what every choice costs."""

    milp: Milp
    kept: np.ndarray
    constant: float


def median_model(costs: Costs, limits: Limits, inside: np.ndarray, outside: np.ndarray) -> MedianModel:
    """Return the radius formulation over the candidates not ruled out.

    Cornuejols, Nemhauser and Wolsey (1980), chained as by García, Labbé and Marín (2011): a demand pays each
    step from one distinct distance to the next unless a site is open within the nearer; z is 1 where it pays.
    What exists, or must be open, ends the steps.
    """
    kept = np.flatnonzero(~outside)
    sure = costs.nearest(np.flatnonzero(inside))
    near = np.minimum(costs.table[:, kept], sure[:, None])
    order = np.argsort(near, axis=1, kind="stable")
    ordered = np.take_along_axis(near, order, axis=1)
    steps = np.diff(ordered, axis=1, append=np.where(np.isinf(sure), ordered[:, -1], sure)[:, None])
    pays = steps > 0
    count, per_demand = int(pays.sum()), pays.sum(axis=1)
    following = np.cumsum(pays.ravel()).reshape(pays.shape) - pays  # the step at or after each place
    before_step = following < np.cumsum(per_demand)[:, None]
    first = np.zeros(count, bool)
    first[(np.cumsum(per_demand) - per_demand)[per_demand > 0]] = True
    later = np.flatnonzero(~first)
    rows = np.concatenate([following[before_step], np.arange(count), later])
    columns = np.concatenate([order[before_step], len(kept) + np.arange(count), len(kept) + later - 1])
    entries = np.concatenate([np.ones(int(before_step.sum()) + count), -np.ones(len(later))])
    chain = coo_array((entries, (rows, columns)), shape=(count, len(kept) + count))
    extra, most = limit_rows(limits.among(kept), len(kept), count)
    some = csr_array(np.concatenate([np.ones(len(kept)), np.zeros(count)])[None, :])
    milp = Milp(
        costs=np.concatenate([np.zeros(len(kept)), steps[pays]]),
        integral=np.concatenate([np.ones(len(kept)), np.zeros(count)]).astype(int),
        lower=np.concatenate([inside[kept], np.zeros(count)]).astype(float),
        upper=np.ones(len(kept) + count),
        matrix=csr_array(vstack([chain, *extra, some])),
        least=np.concatenate(
            [first.astype(float), np.full(len(extra), -np.inf), [float(np.isinf(sure).any())]]
        ),
        most=np.concatenate([np.full(count, np.inf), most, [np.inf]]),
    )
    return MedianModel(milp, kept, float(ordered[:, 0].sum()))
