"""generated/model/<dialect>.json: the whole model for generators in other languages, with its JSON Schema. docs/model-json.md explains it.

Everything is spelled out: versions are always [first, last], clipped to what encloses them, and references are names. Keys whose value
is empty or false are left out.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterable

from ..model import (
    About,
    ConfigKind,
    Count,
    Enum,
    EnumValue,
    Field,
    FieldType,
    FloatingHeader,
    Group,
    Message,
    Protocol,
    Spec,
    Tag,
    VersionRange,
)

FORMAT = 1

_SCHEMA = Path(__file__).resolve().parents[2] / "templates" / "model" / "model.schema.json"


def render(spec: Spec) -> dict[str, str]:
    files = {f"model/{protocol.name}.json": _text(describe(protocol)) for protocol in spec.protocols}
    return files | {"model/model.schema.json": _SCHEMA.read_text(encoding="utf-8")}


def describe(protocol: Protocol) -> dict[str, Any]:
    """The dialect as JSON values."""
    return {
        "format": FORMAT,
        "protocol": protocol.name,
        "title": protocol.title,
        "versions": _range(protocol.versions),
        "port": protocol.port,
        "encoding": protocol.encoding,
        "types": {field_type.value: _type(field_type) for field_type in FieldType},
        "floating_header": [_floating_header(row) for row in protocol.floating_headers],
        "limits": {name: getattr(protocol.limits, name) for name in ("frame", "named_data", "named_name", "named_value")},
        "version_fields": [
            {"message": message.name, "field": field.name, "offset": _offset(message, field)}
            for message, field in protocol.version_fields
        ],
        "roles": dict(protocol.roles),
        "configuration": {
            "mask": protocol.configuration.mask,
            "open_mask": protocol.configuration.open_mask,
            "kinds": [_config_kind(kind) for kind in protocol.configuration.kinds],
        },
        "printed_names": dict(protocol.printed_names),
        **_about(protocol.about),
        **_kept(about_tags=_about(protocol.about_tags), about_undocumented=_about(protocol.about_undocumented)),
        "enums": [_enum(enum) for enum in protocol.enums],
        "tags": [_tag(tag) for tag in protocol.tags],
        "foreign_tags": [_tag(tag) for tag in protocol.foreign_tags],
        "messages": [_message(message) for message in protocol.messages],
    }


def _kept(**entries: Any) -> dict[str, Any]:
    """The entries that say something; a trailing underscore keeps a name from being a keyword."""
    present = {key.rstrip("_"): value for key, value in entries.items()}
    return {key: value for key, value in present.items() if value is not None and value is not False and value not in ("", [], {})}


def _range(versions: VersionRange) -> list[int]:
    return [versions.first, versions.last]


def _type(field_type: FieldType) -> dict[str, Any]:
    return {"size": field_type.size, "signed": field_type.signed} if field_type.is_number else {}


def _offset(message: Message, field: Field) -> int:
    """Bytes from the start of the body."""
    return sum(other.size or 0 for other in message.fixed[: message.fixed.index(field)])


def _about(about: About) -> dict[str, Any]:
    return _kept(source=about.source, unsure=list(about.unsure), notes=list(about.notes))


def _floating_header(row: FloatingHeader) -> dict[str, Any]:
    result = {"versions": _range(row.versions), "tag": row.tag, "length": row.length}
    return result | _kept(from_=row.from_, unsure=row.unsure, note=row.note)


def _config_kind(kind: ConfigKind) -> dict[str, Any]:
    result: dict[str, Any] = {"kind": kind.name, "message": kind.message, "bit": kind.bit, "open_bit": kind.open_bit}
    result["record"] = list(kind.record)
    return result | _kept(key=kind.key, former=kind.former, unsure=kind.unsure, note=kind.note)


def _enum(enum: Enum) -> dict[str, Any]:
    return {
        "name": enum.name,
        **_kept(
            aliases=list(enum.aliases),
            mask=enum.mask,
            constants=enum.constants,
            underlying=enum.underlying.value if enum.underlying else None,
            reserved=[list(pair) for pair in enum.reserved],
            source=enum.source,
            unsure=list(enum.unsure),
            notes=list(enum.notes),
        ),
        "values": [_enum_value(row) for row in enum.values],
    }


def _enum_value(row: EnumValue) -> dict[str, Any]:
    result = {"name": row.name, "value": row.value, "versions": _range(row.versions)}
    return result | _kept(alias=row.alias, from_=row.from_, unsure=row.unsure, note=row.note)


def _tag(tag: Tag) -> dict[str, Any]:
    result = {"tag": tag.tag, "name": tag.name, "versions": _range(tag.versions)}
    return result | _kept(
        type=tag.type.value if tag.type else None, max=tag.max, aliases=list(tag.aliases), reserved=tag.reserved, as_=tag.as_,
        from_=tag.from_, unsure=tag.unsure, note=tag.note,
    )  # fmt: skip


def _message(message: Message) -> dict[str, Any]:
    return {
        "name": message.name,
        "id": message.id,
        "versions": _range(message.versions),
        "documented": message.documented,
        "sender": message.sender,
        **_kept(
            aliases=list(message.aliases), class_=message.class_, reply_to=message.reply_to, purpose=message.purpose,
            source=message.source, unsure=list(message.unsure), notes=list(message.notes),
        ),  # fmt: skip
        "fixed": [_field(field, message) for field in message.fixed],
        "floating": [_field(field, message) for field in message.floating],
        "groups": [_group(group) for group in message.groups],
        "counts": [_count(count) for count in message.counts],
    }


def _max(field: Field) -> int | None:
    """The largest number of data bytes; of numbers the specification may say a smaller one than the type's."""
    own = field.type.size if field.type.is_number and not field.array else None
    return max(field.max, own or 0) if field.max is not None else None


def _field(field: Field, message: Message) -> dict[str, Any]:
    group = message.group_of(field)
    result: dict[str, Any] = {"name": field.name, "type": field.type.value}
    if field.floating:
        result["tag"] = field.tag
    result["versions"] = _range(field.versions)
    if field.named != field.versions and not field.reserved:
        result["named"] = _range(field.named)
    if field.required is not None:
        result["required"] = field.required
    if field.constant is not None:
        result["value"] = field.constant
    return result | _kept(
        reserved=field.reserved, member=field.member, as_=field.as_, ged188=field.ged188, size=field.size, max=_max(field),
        enum=field.enum.name if field.enum else None, optional=field.optional, array=field.array,
        group=group.name if group else None, limit=field.limit, range=list(field.range) if field.range else None, trace=field.trace,
        trace_absent=field.trace_absent, from_=field.from_, unsure=field.unsure, note=field.note,
    )  # fmt: skip


def _group(group: Group) -> dict[str, Any]:
    return {"name": group.name, "count": group.count.name, "first_tag": group.first.tag} | _kept(parent=group.parent_name)


def _count(count: Count) -> dict[str, Any]:
    return {"name": count.name, "floating": count.floating} | _kept(limit=count.limit)


# ------------------------------------------------------------------------------------------------------------------ layout


def _text(model: dict[str, Any]) -> str:
    """JSON that reviews well: one field, value or tag per line."""
    return _value(model, 0) + "\n"


_OPEN_LISTS = {"kinds", "enums", "tags", "messages", "values", "fixed", "floating"}


def _value(value: Any, depth: int) -> str:
    if not isinstance(value, dict) or not _OPEN_LISTS & value.keys():
        return json.dumps(value, ensure_ascii=False)
    inner = "  " * (depth + 1)
    entries = (f'{inner}"{key}": {_entry(key, item, depth + 1)}' for key, item in value.items())
    return "{\n" + ",\n".join(entries) + "\n" + "  " * depth + "}"


def _entry(key: str, value: Any, depth: int) -> str:
    if key not in _OPEN_LISTS or not value:
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(_lines(value, depth)) + "\n" + "  " * depth + "]"


def _lines(values: Iterable[Any], depth: int) -> Iterable[str]:
    return ("  " * (depth + 1) + _value(value, depth + 1) for value in values)
