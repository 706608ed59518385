"""Words of the specification as Markdown that shows them as they are."""

from __future__ import annotations

import re

# What would be markup: everywhere, in pairs, beside other characters, and at the beginning of a line.
_MARKUP = re.compile(
    r"""[\\`*|<] | ~(?=~) | (?<=~)~ | (?<![A-Za-z0-9_])_ | _(?![A-Za-z0-9_]) | \](?=[(\[:]|$) | &(?=\#?\w+;)
    | ^(?: \#{1,6}(?=\ |$) | [+-](?=\ |$) | -(?=--) | > | [0-9]{1,9}[.)](?=\ |$) )""",
    re.VERBOSE,
)
_ENTITIES = {"<": "&lt;", "&": "&amp;"}


def words(text: str) -> str:
    """Text for one line, or one cell of a table."""
    return _MARKUP.sub(_escaped, " ".join(text.split()))


def _escaped(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0]) or f"{found[0][:-1]}\\{found[0][-1]}"
