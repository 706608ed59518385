"""Which keys each kind of YAML mapping takes, in the order in which they are written.

The loader refuses every other key; the JSON Schemas for editors (generator/schema/) accept the same ones, which a test proves.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Keys:
    """The keys of one kind of mapping."""

    what: str  # how messages call such a mapping
    required: tuple[str, ...]
    order: tuple[str, ...]  # all keys, in the order in which they are written

    @property
    def what_with_article(self) -> str:
        return f"{'an' if self.what[0] in 'aeiou' else 'a'} {self.what}"


MESSAGE = Keys(
    "message",
    ("message", "id", "class", "sender", "purpose", "source", "fixed", "floating"),
    ("message", "id", "versions", "class", "sender", "reply_to", "purpose", "source", "unsure", "fixed", "floating", "notes"),
)

_FIELD_ORDER = (
    "name", "member", "as", "ged188", "tag", "type", "size", "max", "array", "value", "enum", "required", "optional", "versions",
    "named", "repeats", "group", "limit", "range", "trace", "from", "unsure", "note",
)  # fmt: skip
_ONLY_FIXED = {"size", "range", "optional"}
_ONLY_FLOATING = {"tag", "max", "array", "required", "repeats", "group"}

FIXED_FIELD = Keys("fixed field", ("name", "type"), tuple(key for key in _FIELD_ORDER if key not in _ONLY_FLOATING))
FLOATING_FIELD = Keys("floating field", ("name", "tag", "type"), tuple(key for key in _FIELD_ORDER if key not in _ONLY_FIXED))

ENUM = Keys(
    "enum",
    ("enum", "kind", "values"),
    ("enum", "underlying", "kind", "constants", "source", "unsure", "reserved", "values", "notes"),
)
ENUM_VALUE = Keys("enum value", ("name", "value"), ("name", "value", "versions", "alias", "from", "unsure", "note"))

TAGS = Keys("tag table", ("tags",), ("source", "unsure", "tags", "elsewhere", "notes"))
TAG = Keys("tag", ("tag", "name"), ("tag", "name", "as", "type", "max", "versions", "aliases", "reserved", "from", "unsure", "note"))

PROTOCOL = Keys(
    "protocol",
    ("protocol", "title", "versions", "port", "encoding", "floating_header", "limits", "version_fields", "roles"),
    (
        "protocol", "title", "versions", "port", "encoding", "floating_header", "limits", "version_fields", "roles", "configuration",
        "printed_names", "source", "unsure", "notes",
    ),
)  # fmt: skip
FLOATING_HEADER = Keys(
    "floating header", ("versions", "tag", "length"), ("versions", "tag", "length", "from", "unsure", "note")
)
LIMITS = Keys(
    "list of limits",
    ("frame", "named_data", "named_name", "named_value"),
    ("frame", "named_data", "named_name", "named_value"),
)
ROLES = Keys(
    "list of roles",
    ("open", "opened", "heartbeat", "heartbeat_answer", "close", "closed", "failure", "failure_event", "control_failure", "system"),
    ("open", "opened", "heartbeat", "heartbeat_answer", "close", "closed", "failure", "failure_event", "control_failure", "system"),
)
CONFIGURATION = Keys("configuration exchange", ("mask", "kinds"), ("mask", "open_mask", "kinds"))
CONFIG_KIND = Keys(
    "kind of configuration",
    ("kind", "message", "bit", "record"),
    ("kind", "message", "bit", "open_bit", "key", "record", "former", "unsure", "note"),
)

UNDOCUMENTED = Keys("list of undocumented messages", ("messages",), ("source", "unsure", "messages", "notes"))
UNDOCUMENTED_MESSAGE = Keys(
    "undocumented message", ("name", "id", "sender"), ("name", "id", "versions", "sender", "purpose", "from", "unsure", "note")
)
