"""Fields of a message: tags, sizes, values and names that cannot be as they stand."""

from __future__ import annotations

from typing import Sequence

from ..model import Field, FieldType, Message, Protocol
from ..problems import Problems


def check_fields(message: Message, protocol: Protocol, problems: Problems) -> None:
    for field in message.fields:
        _check_naming(field, problems)
        _check_number(field, field.value, "value", problems)
        _check_number(field, field.limit, "limit", problems)
        for end in field.range or ():
            _check_number(field, end, "range", problems)
        _check_constant(field, problems)
    for field in message.floating:
        _check_width(field, protocol, problems)
    _check_tags(message, problems)
    _check_optional(message, problems)


def _check_naming(field: Field, problems: Problems) -> None:
    if field.as_ and not field.reserved:
        problems.error(field.where, f"'as' stands beside the name {field.name}", "'as' is for reserved fields; use 'ged188'")
    if field.ged188 and field.reserved:
        problems.error(field.where, "'ged188' of a reserved field", "use 'as'")
    if field.member and field.reserved:
        problems.error(field.where, "'member' of a reserved field", "reserved fields are no members of generated code; leave 'member' out")
    if field.member and field.member == field.name:
        problems.error(field.where, f"'member' {field.member} is the field's name", "leave 'member' out")
    if field.reserved and field.named != field.versions:
        problems.error(field.where, "'named' of a field that is reserved in every version", "give the field its name")


def _check_number(field: Field, value: int | None, key: str, problems: Problems) -> None:
    if value is None or not field.type.is_number:
        return
    low, high = field.type.limits
    if not low <= value <= high:
        hint = f"write {value % (high - low + 1)}" if low == 0 and value < 0 else f"correct the {key}, or the field's type"
        if field.type.signed and value > high:
            hint = f"write {value - (high - low + 1)}" if value <= high - low else hint
        problems.error(field.where, f"{key} {value} of {field.label} does not fit {field.type.value} ({low} to {high})", hint)


def _check_constant(field: Field, problems: Problems) -> None:
    if field.type is FieldType.UNSPEC and field.value not in (None, 0):
        problems.error(field.where, f"value {field.value} of an UNSPEC", "only 'value: 0' is possible: all bytes zero")
    if field.type in (FieldType.NAMEDVAR, FieldType.NAMEDARRAY) and field.value is not None:
        problems.error(field.where, f"a {field.type.value} has no constant 'value'", "leave 'value' out")
    if field.range is not None and field.value is not None and not field.range[0] <= field.value <= field.range[1]:
        problems.error(field.where, f"value {field.value} of {field.label} lies outside of its range", f"the range is {field.range[0]} to {field.range[1]}")


def _check_width(field: Field, protocol: Protocol, problems: Problems) -> None:
    """The tag must fit the floating header of every version that has the field; data should fit its length."""
    narrow = [header for header in protocol.floating_headers if header.tag == 1 and header.versions.overlaps(field.versions)]
    if field.tag is not None and field.tag > 255 and narrow:
        text = f"tag {field.tag} does not fit the 1-byte tag of versions {narrow[0].versions}"
        wide = [header for header in protocol.floating_headers if header.tag > 1]
        problems.error(field.where, text, f"add 'versions: {wide[0].versions.first}+'" if wide else "correct the tag")
    short = [header for header in protocol.floating_headers if header.length == 1 and header.versions.overlaps(field.versions)]
    if field.max is not None and field.max > 255 and short and not field.unsure and not field.note:
        text = f"max {field.max} of {field.label} cannot be said with the 1-byte length of versions {short[0].versions}"
        problems.warn(field.where, text, "say in a 'note' or 'unsure' what those versions do")


def _check_tags(message: Message, problems: Problems) -> None:
    seen: dict[int, list[Field]] = {}
    for field in message.floating:
        if field.tag is None:
            continue
        for earlier in seen.get(field.tag, []):
            if earlier.versions.overlaps(field.versions):
                text = f"tag {field.tag} stands twice in {message.name}: {earlier.label} (line {earlier.where.line}) and {field.label}"
                problems.error(field.where, text, "give them disjoint 'versions', or correct one tag")
        seen.setdefault(field.tag, []).append(field)
    _check_names(message.fixed, "the fixed part", problems)
    _check_names([field for field in message.floating if not field.group], "the floating part", problems)
    for name in dict.fromkeys(field.group for field in message.floating if field.group):
        _check_names([field for field in message.floating if field.group == name], f"group {name}", problems)


def _check_names(fields: Sequence[Field], scope: str, problems: Problems) -> None:
    """A name in generated code stands once in its scope, unless its fields exist in different versions and hold the same kind of value."""
    seen: dict[str, list[Field]] = {}
    for field in fields:
        if field.reserved:
            continue
        name = field.member_name
        for earlier in seen.get(name, []):
            if earlier.versions.overlaps(field.versions):
                text = f"{name} stands twice in {scope}; first on line {earlier.where.line}"
                problems.error(field.where, text, "give one of them another name for generated code with 'member'")
            elif _kind(earlier) != _kind(field):
                text = f"{name} is {field.type.value} here and {earlier.type.value} on line {earlier.where.line}: one name, two kinds of value"
                problems.error(field.where, text, "give one of them another name for generated code with 'member'")
        seen.setdefault(name, []).append(field)


def _kind(field: Field) -> str:
    return ("array of " if field.array else "") + ("number" if field.type.is_number else field.type.value)


def _check_optional(message: Message, problems: Problems) -> None:
    for field in message.fixed:
        if field.optional and field.versions != message.versions:
            problems.error(field.where, f"{field.label} is 'optional' and not in every version", "leave 'optional' or 'versions' out")
