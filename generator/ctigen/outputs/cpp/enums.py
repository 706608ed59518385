"""enums.hpp: every enum and mask of a dialect as an `enum class`, lists of constants as constants."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Enum, EnumValue, FieldType, Protocol
from ...templating import environment, one_line
from .comments import versions_text, with_comment, wrapped
from .members import is_enum_class, wire_type
from .names import identifier, literal


@dataclass
class _EnumView:
    """What the template knows of an enum."""

    enum: Enum
    underlying: str  # C++ type
    rows: list[str]
    comment: list[str]


def underlying(enum: Enum, protocol: Protocol) -> FieldType:
    """The widest type among the guide's own and those of the fields that hold it."""
    types = [enum.underlying] if enum.underlying is not None else []
    types += [field.type for message in protocol.messages for field in message.fields if field.enum is enum and field.type.is_number]
    return max(types, key=lambda one: one.size or 0) if types else FieldType.UINT


def _value_comment(value: EnumValue, protocol: Protocol) -> str:
    parts = [versions_text(value.versions, protocol.versions), one_line(value.note)]
    if value.unsure:
        parts.append(f"unsure: {one_line(value.unsure)}")
    return "; ".join(part for part in parts if part)


def enumerator(value: EnumValue, enum: Enum) -> str:
    """The value's name; of several rows of one name the older ones tell their last version."""
    name = identifier(value.name)
    newest = max((row for row in enum.values if row.name == value.name), key=lambda row: row.versions.last)
    return name if newest is value else f"{value.name}_until_{value.versions.last}"


def _number(value: int, enum: Enum, field_type: FieldType) -> str:
    if enum.mask or value > 0xFFFF:
        return f"0x{value & 0xFFFFFFFF:X}"
    return str(value)


def _comment(enum: Enum) -> list[str]:
    kind = "A set of bits" if enum.mask else "One value" if is_enum_class(enum) else "Constants"
    lines = wrapped(f"{kind}. Source: {enum.source}." if enum.source else f"{kind}.")
    for note in enum.notes:
        lines += wrapped(f"Note: {note}.")
    for doubt in enum.unsure:
        lines += wrapped(f"Unsure: {doubt}.")
    return lines


def _view(enum: Enum, protocol: Protocol) -> _EnumView:
    field_type = underlying(enum, protocol)
    rows: list[tuple[str, str]] = []
    for value in enum.values:
        name = enumerator(value, enum)
        if isinstance(value.value, str):
            text = f"inline constexpr std::string_view {name} = {literal(value.value)};"
        elif is_enum_class(enum):
            text = f"{name} = {_number(value.value, enum, field_type)},"
        else:
            text = f"inline constexpr std::uint32_t {name} = {_number(value.value, enum, field_type)};"
        rows.append((text, _value_comment(value, protocol)))
    wire = "std::string_view" if field_type is FieldType.STRING else wire_type(field_type)
    return _EnumView(enum, wire, with_comment(rows, 4 if is_enum_class(enum) else 0), _comment(enum))


def render_enums(protocol: Protocol) -> dict[str, str]:
    views = [_view(enum, protocol) for enum in protocol.enums]
    classes = [view for view in views if is_enum_class(view.enum)]
    constants = [view for view in views if not is_enum_class(view.enum)]
    text = environment("cpp").get_template("enums.hpp.j2").render(protocol=protocol, classes=classes, constants=constants)
    return {f"include/ctikit/{protocol.name}/enums.hpp": text}


