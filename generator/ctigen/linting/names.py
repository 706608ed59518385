"""Names that mean something else where they would stand in generated code. What a name looks like is said in keys.py."""

from __future__ import annotations

from typing import Sequence, Union

from ..model import Enum, Location, Message
from ..outputs.cpp.names import KEYWORDS
from ..problems import Problems

# Members that every generated message has besides its fields.
_TAKEN = ("name", "id", "versions")
# Words of Lua that are none of C++.
_LUA_WORDS = frozenset("elseif end function in local nil repeat then until".split())


def check_field_name(name: str, where: Location, problems: Problems) -> None:
    if name in _TAKEN:
        problems.error(where, f"a field cannot be named '{name}'", "generated messages have a member of that name")


def check_no_word_of_code(name: str, what: str, where: Location, problems: Problems) -> None:
    """Of names that generated code has as they are; those of fields and values get a _ behind them."""
    if name in KEYWORDS or name in _LUA_WORDS:
        problems.error(where, f"{what} cannot be named '{name}'", "that is a word of C++ or Lua")


def check_aliases(rows: Sequence[Union[Message, Enum]], what: str, problems: Problems) -> None:
    """A name means one of them only."""
    taken = {row.name for row in rows}
    for row in rows:
        for alias in row.aliases:
            if alias in taken:
                problems.error(row.where, f"{what} {row.name} is also called '{alias}', which is taken", "leave it out of 'aliases'")
            taken.add(alias)
