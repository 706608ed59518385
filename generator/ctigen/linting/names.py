"""Names that can be used in every language that is generated."""

from __future__ import annotations

import re

from ..model import Location
from ..problems import Problems

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*$")
_UPPER = re.compile(r"[A-Z][A-Z0-9_]*$")
# Members that every generated message has besides its fields.
_TAKEN = ("name", "id", "versions")


def check_identifier(name: str, what: str, where: Location, problems: Problems) -> None:
    if not _IDENTIFIER.match(name):
        problems.error(where, f"{what} '{name}' is not a name", "letters, digits and _, beginning with a letter")


def check_message_name(name: str, where: Location, problems: Problems) -> None:
    if not _UPPER.match(name):
        problems.error(where, f"message '{name}' is not a message name", "capital letters, digits and _")


def check_field_name(name: str, where: Location, problems: Problems) -> None:
    check_identifier(name, "field", where, problems)
    if name in _TAKEN:
        problems.error(where, f"a field cannot be named '{name}'", "generated messages have a member of that name")
