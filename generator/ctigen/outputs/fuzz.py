"""generated/fuzz/: libFuzzer and AFL++ dictionaries and a seed corpus for each dialect.

<dialect>.dict is for inputs in bytes, <dialect>-names.dict for inputs in words. The corpus holds one frame per message for the newest version of each floating header width, in corpus/<dialect>/<version>/.
"""

from __future__ import annotations

from typing import Iterator

from .. import examples
from ..model import Field, Message, Protocol, Spec
from ..templating import one_line


def render(spec: Spec) -> dict[str, str | bytes]:
    files: dict[str, str | bytes] = {}
    for protocol in spec.protocols:
        files[f"fuzz/{protocol.name}.dict"] = _dictionary(protocol)
        files[f"fuzz/{protocol.name}-names.dict"] = _names(protocol)
        files |= {f"fuzz/corpus/{protocol.name}/{path}": data for path, data in _seeds(protocol)}
    return files


def _seeds(protocol: Protocol) -> Iterator[tuple[str, bytes]]:
    versions = [header.versions.last for header in protocol.floating_headers]
    for message in protocol.by_id:
        for version in versions:
            if message.documented and version in message.versions:
                yield f"{version}/{message.name}.bin", examples.frame(protocol, message, version)


def _dictionary(protocol: Protocol) -> str:
    lines = [f"# {one_line(protocol.title)}: what its parsers look for. Usage: -dict={protocol.name}.dict"]
    seen: set[bytes] = set()
    for title, entries in (("message types", _types(protocol)), ("floating headers", _headers(protocol)), ("values", _values(protocol))):
        lines += ["", f"# {title}"]
        for name, data in entries:
            if data not in seen:
                seen.add(data)
                lines.append(f'{name}="{_escaped(data)}"')
    return "\n".join(lines) + "\n"


def _names(protocol: Protocol) -> str:
    """Messages, fields (by their own names and those of the trace) and enum values, as JSON, flow files and logs spell them."""
    names: dict[str, None] = {}
    for message in protocol.by_id:
        names[message.name] = None
        for field in message.fields:
            names |= dict.fromkeys(name for name in (field.name, field.trace) if name)
            names |= dict.fromkeys(row.name for row in field.enum.values) if field.enum else {}
    head = f"# {one_line(protocol.title)}: what its readers of text look for. Usage: -dict={protocol.name}-names.dict"
    return "\n".join([head, "", *(f'{name}="{_quoted(name)}"' for name in sorted(names))]) + "\n"


def _escaped(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)


def _quoted(text: str) -> str:
    return "".join(char if " " <= char <= "~" and char not in '"\\' else _escaped(char.encode()) for char in text)


def _types(protocol: Protocol) -> Iterator[tuple[str, bytes]]:
    for message in protocol.by_id:
        yield message.name, (message.id or 0).to_bytes(4, "big")


def _headers(protocol: Protocol) -> Iterator[tuple[str, bytes]]:
    """Tag and length: of numbers their own, of the others the largest that fits."""
    for header in protocol.floating_headers:
        for tag, field in sorted(_by_tag(protocol).items()):
            if tag < 1 << (8 * header.tag):
                length = field.type.size or min(field.max or 1, (1 << (8 * header.length)) - 1)
                name = f"tag_{tag}_{header.tag}_{header.length}"
                yield name, tag.to_bytes(header.tag, "big") + length.to_bytes(header.length, "big")


def _by_tag(protocol: Protocol) -> dict[int, Field]:
    found: dict[int, Field] = {}
    for message in protocol.messages:
        for field in message.floating:
            if field.tag is not None:
                found.setdefault(field.tag, field)
    return found


def _values(protocol: Protocol) -> Iterator[tuple[str, bytes]]:
    """Numbers of enums and documented constants, in the sizes of the fields that hold them."""
    for message in protocol.messages:
        for field in message.fields:
            for name, number in _numbers(message, field):
                low, high = field.type.limits
                if low <= number <= high:
                    size = field.type.size or 0
                    yield f"{name}_{size}", number.to_bytes(size, "big", signed=field.type.signed)


def _numbers(message: Message, field: Field) -> Iterator[tuple[str, int]]:
    if not field.type.is_number:
        return
    if field.value is not None:
        yield f"{message.name}_{field.label}", field.value
    if field.limit is not None:
        yield f"{message.name}_{field.label}_past_limit", field.limit + 1
    for row in field.enum.values if field.enum else ():
        if isinstance(row.value, int):
            yield row.name, row.value
