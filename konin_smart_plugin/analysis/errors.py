"""The one exception whose text is meant for the user."""

from __future__ import annotations


class PlanError(Exception):
    """A sentence for the user that says what is wrong, where, and what to do.

    The template is English and is translated where it is shown
    (``translation.sentence``); ``values`` fill its named fields.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values
