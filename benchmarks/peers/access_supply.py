"""The enhanced two-step floating catchment area by pysal's access, the pairs given."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from access import fca, weights
from harness.task import Task


def prepare(folder: Path) -> Task:
    """Prepare the steps 1, 0.68 and 0.22 by thirds of the catchment."""
    given = dict(np.load(folder / "supply.npz"))
    reach = float(given["reach"])
    steps = weights.step_fn({reach / 3: 1, 2 * reach / 3: 0.68, reach: 0.22})
    people = pd.DataFrame({"place": np.arange(len(given["people"])), "people": given["people"]})
    supply = pd.DataFrame({"area": np.arange(len(given["supply"])), "supply": given["supply"]})
    pairs = pd.DataFrame({name: given[name] for name in ("origin", "dest", "metres")})
    people, supply = people.set_index("place"), supply.set_index("area")

    def work() -> pd.Series:
        return fca.two_stage_fca(
            people,
            supply,
            pairs,
            max_cost=reach,
            demand_index=True,
            demand_name="people",
            supply_index=True,
            supply_name="supply",
            cost_origin="origin",
            cost_dest="dest",
            cost_name="metres",
            weight_fn=steps,
        )

    def answer(per_head: pd.Series) -> dict[str, np.ndarray]:
        return {"per_head": per_head.reindex(np.arange(len(people))).fillna(0).to_numpy()}

    return Task(work, answer)
