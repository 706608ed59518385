"""The data bytes of a field as a value, and what is wrong with them."""

from __future__ import annotations

from typing import Any

from ..model import NUMBER_SIZES, Enum, Field, FieldType
from .diagnostics import Decoding


def value_of(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    """`value`, with `symbol` where the enum has it and `raw` where the value does not give back the bytes."""
    if item.type.is_number and not item.array:
        return _number(state, item, data, offset)
    if item.floating and item.max is not None and len(data) > item.max:
        state.diagnose("field-too-long", offset, f"{item.label} has {len(data)} bytes, {item.max} are allowed")
    elif item.type in (FieldType.NAMEDVAR, FieldType.NAMEDARRAY):
        _named_lengths(state, item, data, offset)
    if item.array:
        return _array(state, item, data, offset)
    if item.type is FieldType.UNSPEC:
        return {"value": data.hex()}
    if item.type is FieldType.STRING:
        return _string(state, item, data, offset)
    return _named(state, item, data, offset)


# ----------------------------------------------------------------------------------------------------------------- numbers


def _number(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    size = item.type.size
    if len(data) not in (size, item.max if item.floating else size):
        state.diagnose("wrong-field-size", offset, f"{item.label} has {len(data)} bytes, {size} are right")
    if len(data) not in NUMBER_SIZES:
        return {"value": None, "raw": data.hex()}
    number = int.from_bytes(data, "big", signed=item.type.signed)
    result: dict[str, Any] = {"value": number}
    result |= _symbols(state, item, number, offset)
    _check_range(state, item, number, offset)
    if len(data) != size:
        result["raw"] = data.hex()
    return result


def _check_range(state: Decoding, item: Field, number: int, offset: int) -> None:
    if item.range:
        low, high = item.range
    elif item.limit is not None:
        low, high = item.type.limits[0], item.limit
    elif item.type is FieldType.BOOL and item.enum is None:
        low, high = 0, 1
    else:
        return
    if not low <= number <= high:
        state.diagnose("value-out-of-range", offset, f"{item.label} is {number}, {low}..{high} is legal")


def _symbols(state: Decoding, item: Field, number: int, offset: int) -> dict[str, Any]:
    if item.enum is None or item.reserved_in(state.version):
        return {}
    bits = number & (2 ** (8 * (item.type.size or 4)) - 1)
    symbol, known = symbol_of(item.enum, bits, state.version)
    if not known:
        state.diagnose("unknown-value", offset, f"{item.label} is {number}, which {item.enum.name} does not list")
    return {} if symbol is None else {"symbol": symbol}


def symbol_of(enum: Enum, number: int, version: int) -> tuple[str | list[str] | None, bool]:
    """The symbol of a number, preferring rows of this version, and whether the enum covers all of it."""
    rows = sorted(enum.values, key=lambda row: version not in row.versions)  # stable: the guide's order otherwise
    if not enum.mask:
        row = next((row for row in rows if row.value == number), None)
        return (row.name, True) if row else (None, not enum.values)
    chosen = {row.value: row for row in reversed(rows)}
    names, covered = [], 0
    for row in enum.values:
        if isinstance(row.value, int) and row.value and row.value & number == row.value and chosen[row.value] is row:
            names.append(row.name)
            covered |= row.value
    return names, covered == number or not enum.values


def _array(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    size = item.type.size or 1
    whole = len(data) // size
    values = [int.from_bytes(data[i * size : (i + 1) * size], "big", signed=item.type.signed) for i in range(whole)]
    result: dict[str, Any] = {"value": values}
    if len(data) % size:
        state.diagnose("wrong-field-size", offset, f"{item.label} has {len(data)} bytes, which is no multiple of {size}")
        result["raw"] = data.hex()
    return result


# ------------------------------------------------------------------------------------------------------------------- texts


def _text(state: Decoding, item: Field, data: bytes, offset: int) -> tuple[str, bool]:
    """The text and whether encoding it again gives the same bytes."""
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError:
        state.diagnose("invalid-utf8", offset, f"{item.label} is not UTF-8")
        return data.decode("utf-8", "replace"), False


def _string(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    if data and data[-1] != 0:
        state.diagnose("string-not-terminated", offset, f"{item.label} has no final NUL")
    text, clean = _text(state, item, data.split(b"\0", 1)[0], offset)
    exact = clean and data == text.encode() + b"\0"
    return {"value": text} if exact else {"value": text, "raw": data.hex()}


def _named_lengths(state: Decoding, item: Field, data: bytes, offset: int) -> None:
    name, _, rest = (data[1:] if item.type is FieldType.NAMEDARRAY else data).partition(b"\0")
    limits = state.protocol.limits
    for part, longest in ((name, limits.named_name), (rest.split(b"\0", 1)[0], limits.named_value)):
        if len(part) + 1 > longest:
            state.diagnose("field-too-long", offset, f"{item.label}: name or value has {len(part) + 1} bytes, {longest} are allowed")
            return


def _named(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    body = data
    if item.type is FieldType.NAMEDARRAY:
        value["index"] = data[0] if data else 0
        body = data[1:]
    if not body or body[-1] != 0 or body.count(0) < 2:
        state.diagnose("string-not-terminated", offset, f"{item.label} has no two NUL-ended parts")
    name, _, rest = body.partition(b"\0")
    text = rest.split(b"\0", 1)[0]
    value["name"], clean_name = _text(state, item, name, offset)
    value["value"], clean_value = _text(state, item, text, offset) if clean_name else (text.decode("utf-8", "replace"), False)
    exact = clean_name and clean_value and body == name + b"\0" + text + b"\0"
    return {"value": value} if exact else {"value": value, "raw": data.hex()}
