"""generated/wireshark/ctikit.lua: tables from the specification, and the logic in templates/wireshark/*.lua that reads them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Iterator, Union

from ..model import Enum, Field, FieldType, Group, Message, Protocol, Spec, VersionRange
from ..oracle import LEVELS
from ..templating import one_line

_TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "wireshark"
_LOGIC = ("layout", "fields", "values", "repetition", "sessions", "frames", "register")

_KINDS = {FieldType.STRING: "text", FieldType.UNSPEC: "bytes", FieldType.TIME: "time"} | dict.fromkeys(
    (FieldType.NAMEDVAR, FieldType.NAMEDARRAY), "named"
)

Value = Union[str, int, bool, None]


def render(spec: Spec) -> dict[str, str]:
    parts = [_template("head"), _types(), _diagnostics()]
    parts.append("local SPEC = {} -- the dialects by name\n")
    parts += [_dialect(protocol) for protocol in spec.protocols]
    parts.append(_constants(spec))
    parts += [_template(name) for name in _LOGIC]
    return {"wireshark/ctikit.lua": "\n".join(parts)}


def _template(name: str) -> str:
    return (_TEMPLATES / f"{name}.lua").read_text(encoding="utf-8")


# --------------------------------------------------------------------------------------------------------------- Lua text


class _Raw(str):
    """Lua code that stands for itself."""


def _lua(value: object) -> str:
    if isinstance(value, _Raw):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, VersionRange):
        return f"{{ {value.first}, {value.last} }}"
    return '"' + re.sub(r'[\x00-\x1f\x7f"\\]', lambda char: f"\\{ord(char[0]):03d}", str(value)) + '"'


def _table(**entries: object) -> str:
    """A constructor on one line; entries that are None, False or empty are left out."""
    kept = (f"{key} = {_lua(value)}" for key, value in entries.items() if value is not None and value is not False and value != "")
    return "{ " + ", ".join(kept) + " }"


def _range(inner: VersionRange, outer: VersionRange) -> VersionRange | None:
    return None if inner == outer or inner.encloses(outer) else inner


# ----------------------------------------------------------------------------------------------------------------- shared


def _kind(field_type: FieldType) -> str:
    return _KINDS.get(field_type, "signed" if field_type.signed else "unsigned")


def _types() -> str:
    lines = ["-- Data types; `size` is that of numbers."]
    for field_type in FieldType:
        signed = field_type.is_number and field_type.signed
        lines.append(f"local {field_type.value} = {_table(kind=_kind(field_type), size=field_type.size, signed=signed)}")
    return "\n".join(lines) + "\n"


def _diagnostics() -> str:
    rows = (f'  ["{code}"] = "{level}",' for code, level in LEVELS.items())
    return "-- What can be wrong with a frame, and how bad it is.\nlocal DIAGNOSTICS = {\n" + "\n".join(rows) + "\n}\n"


def _constants(spec: Spec) -> str:
    # uccx is what a connection speaks when nothing tells; it comes first.
    names = sorted((protocol.name for protocol in spec.protocols), reverse=True)
    first = spec.protocol(names[0])
    return (
        f"local DIALECTS = {{ {', '.join(f'SPEC.{name}' for name in names)} }} -- the first one is assumed when nothing tells\n"
        f"local DEFAULT_PORT, FRAME_LIMIT = {first.port}, {max(p.limits.frame for p in spec.protocols)}\n"
    )


# ---------------------------------------------------------------------------------------------------------------- filters


def _filter_key(field: Field, reserved: bool) -> str:
    return f"reserved.{field.reserved_name or field.name}" if reserved else field.name


def _uses(protocol: Protocol) -> Iterator[tuple[str, str, Field]]:
    """Filter key, kind and field, for every way in which a field can be shown."""
    for message in protocol.messages:
        for field in message.fields:
            if not field.reserved:
                yield _filter_key(field, False), _kind(field.type), field
            if field.reserved or field.named != field.versions:
                yield _filter_key(field, True), _kind(field.type), field


class _Filters:
    """Names for display filters. A name that means different kinds of data in different messages is split by kind: the most frequent
    kind keeps the plain name."""

    def __init__(self, protocol: Protocol) -> None:
        kinds: dict[str, Counter[str]] = {}
        enums: dict[str, set[str]] = {}
        for key, kind, field in _uses(protocol):
            kinds.setdefault(key, Counter())["number" if kind in ("signed", "unsigned") else kind] += 1
            enums.setdefault(f"{key}/{kind}", set()).add(field.enum.name if field.enum else "")
        self._plain = {key: min(counter, key=lambda kind: (-counter[kind], kind)) for key, counter in kinds.items()}
        self._kinds = kinds
        self._enums = enums

    def name(self, key: str, kind: str) -> str:
        family = "number" if kind in ("signed", "unsigned") else kind
        anonymous = key == "reserved.reserved"
        base = "reserved" if anonymous else key
        return base if self._plain[key] == family and not anonymous else f"{base}.{family}"

    def rows(self, protocol: Protocol) -> Iterator[tuple[str, str, str]]:
        """Name, kind and enum ("" when messages do not agree on one)."""
        found: dict[str, tuple[set[str], set[str]]] = {}
        for key, kind, _ in _uses(protocol):
            seen_kinds, seen_enums = found.setdefault(self.name(key, kind), (set(), set()))
            seen_kinds.add(kind)
            seen_enums.update(self._enums[f"{key}/{kind}"])
        for name, (kind_set, enum_set) in sorted(found.items()):
            only_enum = next(iter(enum_set)) if len(enum_set) == 1 and not name.startswith("reserved") else ""
            yield name, "mixed" if len(kind_set) > 1 else next(iter(kind_set)), only_enum


def _filter_rows(protocol: Protocol, filters: _Filters) -> list[str]:
    lines = ["  filters = {"]
    for name, kind, enum in filters.rows(protocol):
        lines.append(f'    [{_lua(name)}] = {_table(kind=kind, enum=_Raw(f"enums.{enum}") if enum else None)},')
    return lines + ["  },"]


# --------------------------------------------------------------------------------------------------------------- dialects


def _dialect(protocol: Protocol) -> str:
    filters = _Filters(protocol)
    lines = [f"-- {one_line(protocol.title)}", "do", "  local enums = {}"]
    for enum in protocol.enums:
        if not enum.constants:
            lines += _enum_rows(enum, protocol)
    lines += [f"  SPEC.{protocol.name} = {{", f"  name = {_lua(protocol.name)},", f"  title = {_lua(protocol.title)},"]
    lines.append(f"  versions = {_lua(protocol.versions)},")
    headers = (_table(versions=row.versions, tag=row.tag, length=row.length) for row in protocol.floating_headers)
    lines.append(f"  headers = {{ {', '.join(headers)} }},")
    named = _table(name=protocol.limits.named_name, value=protocol.limits.named_value)
    lines.append(f"  named = {named}, -- bytes of the parts of a named variable, with their NULs")
    lines.append(f"  version_fields = {{ {', '.join(_version_fields(protocol))} }}, -- message type = place in the frame")
    lines += _filter_rows(protocol, filters) + _tag_rows(protocol) + _message_rows(protocol, filters)
    return "\n".join(lines + ["  }", "end"]) + "\n"


def _version_fields(protocol: Protocol) -> Iterator[str]:
    for message, field in protocol.version_fields:
        offset = sum(other.size or 0 for other in message.fixed[: message.fixed.index(field)])
        yield f"[{message.id}] = HEADER_SIZE + {offset}"


def _enum_rows(enum: Enum, protocol: Protocol) -> list[str]:
    lines = [f"  enums.{enum.name} = {{ name = {_lua(enum.name)}, mask = {_lua(enum.mask)}, rows = {{"]
    for row in enum.values:
        lines.append("    " + _table(name=row.name, value=row.value, versions=_range(row.versions, protocol.versions)) + ",")
    return lines + ["  } }"]


def _tag_rows(protocol: Protocol) -> list[str]:
    names: dict[int, str] = {}
    for row in protocol.tags:
        names.setdefault(row.tag, row.as_ or row.name)
    for message in protocol.messages:
        for field in message.floating:
            if field.tag is not None:
                names.setdefault(field.tag, field.label)
    return ["  tags = {"] + [f"    [{tag}] = {_lua(name)}," for tag, name in sorted(names.items())] + ["  },"]


def _message_rows(protocol: Protocol, filters: _Filters) -> list[str]:
    requests = {message.reply_to for message in protocol.messages if message.reply_to}
    failures = {protocol.roles.get("failure"), protocol.roles.get("control_failure")}
    by_id: dict[int, list[Message]] = {}
    for message in protocol.by_id:
        by_id.setdefault(message.id or 0, []).append(message)
    lines = ["  messages = {"]
    for message_id, messages in by_id.items():
        lines.append(f"    [{message_id}] = {{")
        for message in messages:
            answers = _Raw("ANY") if message.name in failures else message.reply_to
            lines += _message(message, protocol, filters, message.name in requests, answers)
        lines.append("    },")
    return lines + ["  },"]


def _message(message: Message, protocol: Protocol, filters: _Filters, request: bool, answers: str) -> list[str]:
    head = _table(
        name=message.name, versions=_range(message.versions, protocol.versions), documented=message.documented, request=request,
        answers=answers,
    )  # fmt: skip
    lines = ["      " + head.removesuffix(" }") + ", fixed = {"]
    lines += [f"        {_field(field, message, filters)}," for field in message.fixed]
    lines.append("      }, floating = {")
    lines += [f"        {_field(field, message, filters)}," for field in message.floating if field.known]
    lines.append(f"      }}, groups = {{ {', '.join(_group(group) for group in message.groups)} }} }},")
    return lines


def _group(group: Group) -> str:
    row = _table(first=group.first.tag, count=group.count.name, parent=group.parent_name, single=group.single)
    return f"[{_lua(group.name)}] = {row}"


def _field(field: Field, message: Message, filters: _Filters) -> str:
    group = message.group_of(field)
    named_filter = filters.name(field.name, _kind(field.type)) if not field.reserved else ""
    hidden = field.reserved or field.named != field.versions
    reserved_key = _filter_key(field, True)
    reserved_filter = filters.name(reserved_key, _kind(field.type)) if hidden else ""
    return _table(
        name=field.name,
        **{"as": field.reserved_name if hidden else ""},
        tag=field.tag,
        type=_Raw(field.type.value),
        size=field.size if not field.type.is_number else None,
        max=field.max,
        array=field.array,
        group=group.name if group else None,
        versions=_range(field.versions, message.versions),
        named=_range(field.named, field.versions),
        reserved=field.reserved,
        value=field.value if field.type.is_number else None,
        enum=_Raw(f"enums.{field.enum.name}") if field.enum and not field.enum.constants else None,
        required=field.required is True,
        optional=field.optional,
        limit=field.limit,
        low=field.range[0] if field.range else None,
        high=field.range[1] if field.range else None,
        invoke_id=field.name == "InvokeID" and not field.floating,
        filter=named_filter if named_filter != field.name else None,
        reserved_filter=reserved_filter if reserved_filter != reserved_key else None,
    )
