"""JSON from elsewhere: whatever is wrong with it is one kind of error."""

from __future__ import annotations

import json
from typing import Any


def parse_json(text: str | bytes) -> Any:  # noqa: ANN401 (JSON may hold anything)
    """Return what the text says.

    Raises ValueError for what is no JSON, is nested too deep, or holds half a character, which no file and
    no database could keep.
    """
    try:
        content = json.loads(text)
        json.dumps(content, ensure_ascii=False).encode("utf-8")
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    return content
