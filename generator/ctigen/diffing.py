"""What changed between two versions of a dialect (or two dialects, or two specifications), as a client's author has to know it.

Fields are matched by their GED-188 names, so that a slot that was reserved and now has a name is the same slot.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Iterable, Iterator

from .model import Enum, Field, Message
from .naming import Edition

# What a change asks of a client, in the order in which it is shown.
IMPACTS = {
    "breaking": "must be handled: bytes move, numbers change",
    "removed": "no longer there",
    "new": "new: unknown to older clients, which skip it",
    "named": "same bytes, other meaning or limits",
}


@dataclass(frozen=True)
class Change:
    """One difference. `message` or `enum` says where; `text` reads on its own beside them."""

    impact: str
    kind: str
    subject: str  # message or enum; "" for the dialect as a whole
    name: str  # field, value or tag; "" for the subject as a whole
    text: str
    unsure: str = ""


def compare(old: Edition, new: Edition) -> tuple[Change, ...]:
    """All differences: of the dialect, then by message, then by enum, then of the tag table."""
    changes = [*_dialect(old, new), *_messages(old, new), *_enums(old, new), *_tags(old, new)]
    return tuple(changes)


# --------------------------------------------------------------------------------------------------------------- the whole


def _dialect(old: Edition, new: Edition) -> Iterator[Change]:
    before, after = old.protocol.header(old.version), new.protocol.header(new.version)
    if (before.tag, before.length) != (after.tag, after.length):
        text = f"tag and length of floating fields take {after.tag}+{after.length} bytes, were {before.tag}+{before.length}"
        yield Change("breaking", "header-width", "", "", text, after.unsure)
    for key in ("frame", "named_data", "named_name", "named_value"):
        was, now = getattr(old.protocol.limits, key), getattr(new.protocol.limits, key)
        if was != now:
            yield Change("named", "limit", "", key, f"limit {key} is {now} bytes, was {was}")
    for key in ("port", "encoding"):
        was, now = getattr(old.protocol, key), getattr(new.protocol, key)
        if was != now:
            yield Change("named", key, "", "", f"{key} is {now}, was {was}")


def _present(edition: Edition) -> dict[str, Message]:
    """Messages of this version by name. A message that only has a name yields to one that has a layout."""
    found: dict[str, Message] = {}
    for message in sorted(edition.protocol.messages, key=lambda message: message.documented):
        if edition.version in message.versions:
            found[message.name] = message
    return dict(sorted(found.items()))


def _messages(old: Edition, new: Edition) -> Iterator[Change]:
    before, after = _present(old), _present(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was is None and now is not None:
            yield Change("new", "message-added", name, "", f"new message, id {_id(now)}: {now.purpose}".rstrip(": "), _first(now.unsure))
        elif now is None and was is not None:
            yield Change("removed", "message-removed", name, "", f"gone (id {_id(was)})")
        elif was is not None and now is not None:
            yield from compare_message(was, now, old.version, new.version)


def _id(message: Message) -> str:
    return str(message.id) if message.id is not None else "unknown"


def _first(doubts: Iterable[str]) -> str:
    return next(iter(doubts), "")


def compare_message(was: Message, now: Message, old: int, new: int) -> Iterator[Change]:
    """What differs between a message in version `old` and one, maybe the same, in version `new`."""
    if was.id != now.id:
        yield Change("breaking", "message-id", now.name, "", f"id {_id(now)}, was {_id(was)}")
    if was.documented != now.documented:
        text = "its layout is documented now" if now.documented else "its layout is no longer documented"
        yield Change("new" if now.documented else "removed", "message-documented", now.name, "", text)
    elif was is not now or old != new:
        yield from _fixed(was, now, old, new)
        yield from _floating(was, now, old, new)
    if was.sender != now.sender:
        yield Change("named", "message-sender", now.name, "", f"sent by {now.sender}, was {was.sender}")
    if was.reply_to != now.reply_to:
        yield Change("named", "message-answers", now.name, "", f"answers {now.reply_to or 'nothing'}, was {was.reply_to or 'nothing'}")


# ------------------------------------------------------------------------------------------------------------------ fields


def _key(field: Field) -> str:
    """The name that a slot keeps when one version or dialect reserves it and another names it."""
    return field.ged188 or field.as_ or field.name


def _numbered(fields: Iterable[Field]) -> dict[tuple[str, int], Field]:
    """By name, and by place among those with the same name."""
    seen: Counter[str] = Counter()
    result: dict[tuple[str, int], Field] = {}
    for field in fields:
        result[_key(field), seen[_key(field)]] = field
        seen[_key(field)] += 1
    return result


def _offsets(fields: Iterable[Field]) -> dict[int, int]:
    """Offset in the body by identity of the field."""
    result, offset = {}, 0
    for field in fields:
        result[id(field)] = offset
        offset += field.size or 0
    return result


def _fixed(was: Message, now: Message, old: int, new: int) -> Iterator[Change]:
    before, after = _numbered(was.fixed_in(old)), _numbered(now.fixed_in(new))
    was_at, now_at = _offsets(before.values()), _offsets(after.values())
    was_size, now_size = was.fixed_size(old), now.fixed_size(new)
    shifts = [key for key in before.keys() & after.keys() if was_at[id(before[key])] != now_at[id(after[key])]]
    moved = f"other fixed fields that move: {len(shifts)}" if shifts else ""
    if was_size != now_size:
        begins = "the floating part begins elsewhere" if now.floating_in(new) else ""
        text = "; ".join(filter(None, (f"fixed part is {now_size} bytes, was {was_size}", moved, begins)))
        yield Change("breaking", "fixed-size", now.name, "", text)
    elif shifts:
        yield Change("breaking", "fixed-order", now.name, "", moved)
    for key, field in after.items():
        if key not in before:
            text = f"{field.type.value} at offset {now_at[id(field)]} of the body, {field.size} bytes, new in the fixed part"
            yield Change("breaking", "fixed-field-added", now.name, field.label, text, field.unsure)
    for key, field in before.items():
        if key not in after:
            text = f"{field.type.value} at offset {was_at[id(field)]} of the body, {field.size} bytes, gone from the fixed part"
            yield Change("breaking", "fixed-field-removed", now.name, field.label, text)
    for key in after:
        if key in before:
            yield from _field(before[key], after[key], now.name, old, new)


def _repetition(message: Message, field: Field) -> str:
    """By which count the field repeats, under the name that the count keeps when one dialect calls it otherwise."""
    count = message.count(field.repeats)
    return _key(count.field) if count else field.repeats


def _floating(was: Message, now: Message, old: int, new: int) -> Iterator[Change]:
    before, after = _numbered(was.floating_in(old)), _numbered(now.floating_in(new))
    for key, field in after.items():
        if key not in before:
            yield Change("new", "floating-field-added", now.name, field.label, f"new floating field: {_shape(field)}", field.unsure)
    for key, field in before.items():
        if key not in after:
            yield Change("removed", "floating-field-removed", now.name, field.label, f"floating field with tag {field.tag} is gone")
    for key in after:
        if key in before:
            yield from _field(before[key], after[key], now.name, old, new)
            was_by, now_by = _repetition(was, before[key]), _repetition(now, after[key])
            if was_by != now_by:
                text = f"repeats by {now_by or 'nothing'}, was by {was_by or 'nothing'}"
                yield Change("breaking", "repetition", now.name, after[key].label, text)


def _shape(field: Field) -> str:
    parts = [f"tag {field.tag}", field.type.value + (" array" if field.array else "")]
    if field.max is not None and not field.type.is_number:
        parts.append(f"up to {field.max} bytes")
    if field.required is not None:
        parts.append("required" if field.required else "optional")
    if field.repeats:
        parts.append(f"repeats by {field.repeats}")
    return ", ".join(parts)


def _field(was: Field, now: Field, message: str, old: int, new: int) -> Iterator[Change]:
    name = now.label
    if was.tag != now.tag:
        yield Change("breaking", "tag", message, name, f"tag {now.tag}, was {was.tag}")
    if (was.type, was.size if not was.floating else None) != (now.type, now.size if not now.floating else None):
        yield Change("breaking", "type", message, name, f"{now.type.value}, was {was.type.value}", now.unsure)
    if bool(was.array) != bool(now.array):
        yield Change("breaking", "array", message, name, "now a packed array" if now.array else "no longer a packed array")
    yield from _meaning(was, now, message, old, new)


def _meaning(was: Field, now: Field, message: str, old: int, new: int) -> Iterator[Change]:
    name = now.label
    was_reserved, now_reserved = was.reserved_in(old), now.reserved_in(new)
    if was_reserved and not now_reserved:
        yield Change("named", "slot-named", message, now.name, "was a reserved slot, has a meaning now; same bytes", now.unsure)
    elif now_reserved and not was_reserved:
        yield Change("removed", "slot-reserved", message, was.name, "is reserved now; same bytes")
    elif not now_reserved and was.name != now.name:
        yield Change("named", "renamed", message, now.name, f"was called {was.name}")
    if was.max != now.max and not now.type.is_number:
        yield Change("named", "max", message, name, f"up to {now.max} bytes, was {was.max}")
    if was.required != now.required:
        words = {True: "required", False: "optional", None: "not said to be required"}
        yield Change("named", "required", message, name, f"{words[now.required]}, was {words[was.required]}")
    if not now_reserved and (was.enum and was.enum.name) != (now.enum and now.enum.name):
        was_enum, now_enum = (field.enum.name if field.enum else "no list" for field in (was, now))
        yield Change("named", "enum-of-field", message, name, f"values of {now_enum}, were of {was_enum}")
    for key, label, before, after in (
        ("value", "value", was.constant, now.constant),
        ("range", "legal range", was.range, now.range),
        ("limit", "limit", was.limit, now.limit),
    ):
        if before != after:
            yield Change("named", key, message, name, f"{label} is {_show(after)}, was {_show(before)}")


def _show(value: object) -> str:
    if isinstance(value, tuple):
        return f"{value[0]}..{value[1]}"
    if isinstance(value, str):
        return f'"{value}"'
    return "not given" if value is None else str(value)


# ----------------------------------------------------------------------------------------------------------- enums and tags


def _enums(old: Edition, new: Edition) -> Iterator[Change]:
    before = {enum.name: enum for enum in old.protocol.enums}
    after = {enum.name: enum for enum in new.protocol.enums}
    for name in sorted(before.keys() | after.keys()):
        yield from _rows(name, _values(before.get(name), old.version), _values(after.get(name), new.version), after.get(name))


def _values(enum: Enum | None, version: int) -> dict[str, int | str]:
    return {row.name: row.value for row in enum.values if version in row.versions} if enum else {}


def _rows(name: str, before: dict[str, int | str], after: dict[str, int | str], enum: Enum | None) -> Iterator[Change]:
    former = {value: row for row, value in before.items() if row not in after}  # numbers whose name is gone
    for row, value in after.items():
        unsure = next((one.unsure for one in enum.values if one.name == row), "") if enum else ""
        shown = f"0x{value:x}" if enum and enum.mask and isinstance(value, int) else str(value)
        if row in before and before[row] != value:
            yield Change("breaking", "value-changed", name, row, f"{shown}, was {before[row]}", unsure)
        elif row not in before and value in former:
            yield Change("breaking", "value-reused", name, row, f"{shown}, which meant {former[value]}", unsure)
        elif row not in before:
            yield Change("new", "value-added", name, row, f"new value {shown}", unsure)
    for value, row in former.items():
        if value not in after.values():
            yield Change("removed", "value-removed", name, row, f"value {value} is gone")


def _tags(old: Edition, new: Edition) -> Iterator[Change]:
    before = {row.tag: row.name for row in old.protocol.tags if old.version in row.versions}
    after = {row.tag: row.name for row in new.protocol.tags if new.version in row.versions}
    for tag in sorted(before.keys() | after.keys()):
        was, now = before.get(tag), after.get(tag)
        if was is None:
            yield Change("new", "tag-added", "tags", str(now), f"tag {tag} has a meaning now")
        elif now is None:
            yield Change("removed", "tag-removed", "tags", was, f"tag {tag} has no meaning any more")
        elif was != now:
            yield Change("named", "tag-renamed", "tags", now, f"tag {tag} was {was}")
