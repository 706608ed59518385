"""Groups, records, counts and arrays."""

from __future__ import annotations

from ..model import Count, Field, FieldType, Group, Message
from ..problems import Problems


def check_repetition(message: Message, problems: Problems) -> None:
    for count in message.counts:
        _check_count(count, message, problems)
    for group in message.groups:
        _check_group(group, message, problems)
    for field in message.floating:
        named = field.type in (FieldType.NAMEDVAR, FieldType.NAMEDARRAY)
        group_of_one = field.group and sum(other.group == field.group for other in message.floating) == 1
        if named and not group_of_one:
            problems.error(field.where, f"a {field.type.value} repeats alone", "say 'repeats' and its count field, without 'group'")
        if field.array:
            _check_array(field.label, field, message, problems)
    for field in message.fields:
        if field.limit is not None and all(count.field is not field for count in message.counts):
            problems.error(field.where, f"'limit' of {field.label}, which counts nothing", f"write 'range: [0, {field.limit}]'")


def _check_count(count: Count, message: Message, problems: Problems) -> None:
    field = count.field
    if not field.type.is_number or field.type is FieldType.TIME:
        problems.error(field.where, f"{count.name} counts entries, but is {field.type.value}", "a count is a number")
    if field.group and any(other.group == field.group and other is not field and other.repeats == count.name for other in message.floating):
        problems.error(field.where, f"{count.name} counts the group that it is a member of", "move it before the group, without 'group'")
    if field.array:
        problems.error(field.where, f"{count.name} counts entries, but is an array", "a count is one number")


def _check_group(group: Group, message: Message, problems: Problems) -> None:
    if not group.fields:
        return
    first = group.first
    plain = [field for field in message.fields if not field.group and not field.reserved]
    if any(field.name == group.short_name for field in plain) and not group.parent_name:
        problems.error(group.where, f"group '{group.name}' has the name of a field of {message.name}", "give the group another name")
    for field in group.fields:
        if not first.versions.encloses(field.versions):
            text = f"{field.label} exists in versions {field.versions}, {first.label}, which starts each entry of '{group.name}', only in {first.versions}"
            problems.error(field.where, text, "narrow 'versions' of the one, or widen those of the other")
    if not first.known and any(field.known for field in group.fields):
        problems.error(first.where, f"{first.label} starts each entry of '{group.name}', but its tag is unknown", "begin the group with another field")
    if not group.count.field.versions.encloses(first.versions):
        text = f"'{group.name}' exists in versions {first.versions}, its count {group.count.name} only in {group.count.field.versions}"
        problems.error(group.where, text, "narrow 'versions' of the group, or widen those of the count")


def _check_array(label: str, field: Field, message: Message, problems: Problems) -> None:
    size = field.type.size
    if size is None:
        problems.error(field.where, f"an array of {field.type.value}", "only numbers can be packed")
        return
    if field.max is not None and field.max % size != 0:
        problems.error(field.where, f"max {field.max} of {label} is no multiple of {size}, the size of a {field.type.value}", f"write {field.max // size * size}")
    count = message.count(field.array)
    limit = count.limit if count is not None else None
    if limit is not None and field.max is not None and limit * size != field.max:
        text = f"max {field.max} of {label} is not {limit} (the limit of {field.array}) times {size}"
        problems.warn(field.where, text, f"write 'max: {limit * size}', or correct the limit")
