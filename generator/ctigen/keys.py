"""Which keys each kind of YAML mapping takes, in the order in which they are written, and which of them hold names.

The loader refuses every other key, and names that are none; the JSON Schemas for editors (generator/schema/) accept the same ones,
which a test proves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Mapping


LONGEST_NAME = 100  # characters; names become names of files (255) and words in dictionaries of fuzzers (128)


@dataclass(frozen=True)
class Form:
    """What a text has to be, from end to end, to become a name in generated code, files and dictionaries."""

    what: str  # how messages call it
    pattern: str
    hint: str

    def fits(self, text: str) -> bool:
        return len(text) <= LONGEST_NAME and re.fullmatch(self.pattern, text) is not None


NAME = Form("a name", r"[A-Za-z][A-Za-z0-9_]*", f"letters, digits and _, beginning with a letter, at most {LONGEST_NAME}")
SMALL_NAME = Form("a name", r"[a-z][a-z0-9_]*", f"small letters, digits and _, beginning with a letter, at most {LONGEST_NAME}")
GROUP_NAME = Form(
    "the name of a group", rf"{SMALL_NAME.pattern}(\.{SMALL_NAME.pattern})?", "small letters, digits and _, or two of that: record.csq, a group in a record"
)
ENUM_NAME = Form("the name of an enum", r"[A-Z][A-Za-z0-9]*", f"letters and digits, beginning with a capital one, at most {LONGEST_NAME}")
MESSAGE_NAME = Form("a message name", r"[A-Z][A-Z0-9_]*", f"capital letters, digits and _, beginning with a letter, at most {LONGEST_NAME}")
CLASS_NAME = Form("a class of messages", r"[a-z][a-z_]*", "small letters and _, for example call_event")


@dataclass(frozen=True)
class Keys:
    """The keys of one kind of mapping."""

    what: str  # how messages call such a mapping
    required: tuple[str, ...]
    order: tuple[str, ...]  # all keys, in the order in which they are written
    forms: Mapping[str, Form] = field(default_factory=dict, hash=False)  # of names: a text, each text of a list, each key of a mapping

    @property
    def what_with_article(self) -> str:
        return f"{'an' if self.what[0] in 'aeiou' else 'a'} {self.what}"


MESSAGE = Keys(
    "message",
    ("message", "id", "class", "sender", "purpose", "source", "fixed", "floating"),
    ("message", "aliases", "id", "versions", "class", "sender", "reply_to", "purpose", "source", "unsure", "fixed", "floating", "notes"),
    {"message": MESSAGE_NAME, "aliases": MESSAGE_NAME, "class": CLASS_NAME, "reply_to": MESSAGE_NAME},
)

_FIELD_ORDER = (
    "name", "member", "as", "ged188", "tag", "type", "size", "max", "array", "value", "enum", "required", "optional", "versions",
    "named", "repeats", "group", "limit", "range", "trace", "from", "unsure", "note",
)  # fmt: skip
_ONLY_FIXED = {"size", "range", "optional"}
_ONLY_FLOATING = {"tag", "max", "array", "required", "repeats", "group"}
_FIXED_NAMES = dict.fromkeys(("name", "member", "as", "ged188", "enum", "trace"), NAME)
_FLOATING_NAMES = _FIXED_NAMES | {"array": NAME, "repeats": NAME, "group": GROUP_NAME}

FIXED_FIELD = Keys("fixed field", ("name", "type"), tuple(key for key in _FIELD_ORDER if key not in _ONLY_FLOATING), _FIXED_NAMES)
FLOATING_FIELD = Keys(
    "floating field", ("name", "tag", "type"), tuple(key for key in _FIELD_ORDER if key not in _ONLY_FIXED), _FLOATING_NAMES
)

ENUM = Keys(
    "enum",
    ("enum", "kind", "values"),
    ("enum", "aliases", "underlying", "kind", "constants", "source", "unsure", "reserved", "values", "notes"),
    {"enum": ENUM_NAME, "aliases": ENUM_NAME},
)
ENUM_VALUE = Keys("enum value", ("name", "value"), ("name", "value", "versions", "alias", "from", "unsure", "note"), {"name": NAME})

TAGS = Keys("tag table", ("tags",), ("source", "unsure", "tags", "elsewhere", "notes"))
TAG = Keys(
    "tag",
    ("tag", "name"),
    ("tag", "name", "as", "type", "max", "versions", "aliases", "reserved", "from", "unsure", "note"),
    dict.fromkeys(("name", "as", "aliases"), NAME),
)

PROTOCOL = Keys(
    "protocol",
    ("protocol", "title", "versions", "port", "encoding", "floating_header", "limits", "version_fields", "roles"),
    (
        "protocol", "title", "versions", "port", "encoding", "floating_header", "limits", "version_fields", "roles", "configuration",
        "printed_names", "source", "unsure", "notes",
    ),
    {"protocol": SMALL_NAME, "version_fields": MESSAGE_NAME, "printed_names": NAME},
)  # fmt: skip
FLOATING_HEADER = Keys(
    "floating header", ("versions", "tag", "length"), ("versions", "tag", "length", "from", "unsure", "note")
)
LIMITS = Keys(
    "list of limits",
    ("frame", "named_data", "named_name", "named_value"),
    ("frame", "named_data", "named_name", "named_value"),
)
_ROLES = ("open", "opened", "heartbeat", "heartbeat_answer", "close", "closed", "failure", "failure_event", "control_failure", "system")
ROLES = Keys("list of roles", _ROLES, _ROLES, dict.fromkeys(_ROLES, MESSAGE_NAME))
CONFIGURATION = Keys("configuration exchange", ("mask", "kinds"), ("mask", "open_mask", "kinds"), dict.fromkeys(("mask", "open_mask"), NAME))
CONFIG_KIND = Keys(
    "kind of configuration",
    ("kind", "message", "bit", "record"),
    ("kind", "message", "bit", "open_bit", "key", "record", "former", "unsure", "note"),
    {"kind": SMALL_NAME, "message": MESSAGE_NAME} | dict.fromkeys(("bit", "open_bit", "key", "record", "former"), NAME),
)

UNDOCUMENTED = Keys("list of undocumented messages", ("messages",), ("source", "unsure", "messages", "notes"))
UNDOCUMENTED_MESSAGE = Keys(
    "undocumented message",
    ("name", "id", "sender"),
    ("name", "id", "versions", "sender", "purpose", "from", "unsure", "note"),
    {"name": MESSAGE_NAME},
)
