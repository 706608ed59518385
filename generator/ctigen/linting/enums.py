"""Enums: names and numbers that stand twice, numbers that fit no field."""

from __future__ import annotations

from typing import Sequence

from ..model import Enum, EnumValue, Field, FieldType, Protocol
from ..problems import Problems
from .names import check_aliases


def check_enums(protocol: Protocol, problems: Problems) -> None:
    check_aliases(protocol.enums, "enum", problems)
    users: dict[str, list[Field]] = {}
    for message in protocol.messages:
        for field in message.fields:
            if field.enum is not None:
                users.setdefault(field.enum.name, []).append(field)
    for enum in protocol.enums:
        _check_repeats(enum, problems)
        if not enum.constants:
            _check_reserved_numbers(enum, problems)
            _check_numbers(enum, problems)
        _check_use(enum, users.get(enum.name, []), problems)


def _check_repeats(enum: Enum, problems: Problems) -> None:
    for index, value in enumerate(enum.values):
        for earlier in enum.values[:index]:
            if not earlier.versions.overlaps(value.versions):
                continue
            if earlier.name == value.name:
                problems.error(value.where, f"value {value.name} of {enum.name} stands twice; first on line {earlier.where.line}", "remove one, or give them disjoint 'versions'")
            elif earlier.value == value.value and not value.alias and not enum.constants:
                text = f"{value.name} and {earlier.name} (line {earlier.where.line}) of {enum.name} are both {value.value} in the same versions"
                problems.error(value.where, text, "give them disjoint 'versions', or say 'alias: true' on the later one")
                break


def _check_reserved_numbers(enum: Enum, problems: Problems) -> None:
    for value in enum.values:
        for low, high in enum.reserved:
            # A doubtful value may well lie where the table says reserved; then it must say so.
            if isinstance(value.value, int) and low <= value.value <= high and not value.unsure:
                text = f"{value.name} of {enum.name} is {value.value}, which the list of reserved numbers holds"
                problems.error(value.where, text, "shorten 'reserved', or say why with 'unsure'")
    for low, high in enum.reserved:
        if low > high:
            problems.error(enum.where, f"reserved range {low}-{high} of {enum.name} ends before it begins", f"write {high}-{low}")


def _check_numbers(enum: Enum, problems: Problems) -> None:
    if enum.underlying is None or not enum.underlying.is_number:
        return
    low, high = enum.underlying.limits
    for value in enum.values:
        if isinstance(value.value, int) and not low <= value.value <= high:
            text = f"{value.name} of {enum.name} is {value.value}, which does not fit {enum.underlying.value} ({low} to {high})"
            problems.error(value.where, text, "correct the number or 'underlying'")


def _check_use(enum: Enum, fields: Sequence[Field], problems: Problems) -> None:
    if enum.underlying is FieldType.STRING and not enum.constants:
        problems.error(enum.where, f"{enum.name} is a list of texts", "add 'constants: true'")
    for field in fields:
        if enum.constants and enum.underlying is not FieldType.STRING:
            problems.error(field.where, f"{enum.name} is a list of constants; no field can have it as its enum", "leave 'enum' or 'constants' out")
        elif not field.type.is_number and not enum.constants:
            problems.error(field.where, f"{field.label} is {field.type.value}; only numbers have an enum", "leave 'enum' out, or change the type")
        elif field.type.is_number:
            _check_values_fit(enum.values, enum, field, problems)
    if not fields and not enum.constants:
        problems.warn(enum.where, f"no field uses {enum.name}", "name it in a field, or say 'constants: true'")


def _check_values_fit(values: Sequence[EnumValue], enum: Enum, field: Field, problems: Problems) -> None:
    low, high = field.type.limits
    for value in values:
        if isinstance(value.value, int) and not low <= value.value <= high and not enum.mask:
            text = f"{value.name} of {enum.name} is {value.value}, which {field.label} ({field.type.value}) cannot hold"
            problems.warn(field.where, text, "correct the number, or the field's type")
            return
