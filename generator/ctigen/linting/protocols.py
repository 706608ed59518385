"""What holds for a whole dialect: floating headers, roles, the version fields, the kinds of configuration, the tag table."""

from __future__ import annotations

from ..model import ConfigKind, FieldType, Protocol, Tag
from ..problems import Problems


def check_protocol(protocol: Protocol, problems: Problems) -> None:
    _check_headers(protocol, problems)
    _check_version_fields(protocol, problems)
    _check_configuration(protocol, problems)
    _check_tag_table(protocol, problems)
    if protocol.encoding not in ("UTF-8", "ASCII"):
        problems.error(protocol.where, f"encoding '{protocol.encoding}' is not known", "known: ASCII, UTF-8")


def _check_headers(protocol: Protocol, problems: Problems) -> None:
    """Every version has exactly one floating header."""
    if protocol.versions.last == protocol.versions.OPEN_END:
        return  # the loader has complained
    for version in protocol.versions:
        headers = [header for header in protocol.floating_headers if version in header.versions]
        if not headers:
            problems.error(protocol.where, f"version {version} has no floating_header", f"add {version} to the 'versions' of one")
            return
        if len(headers) > 1:
            problems.error(headers[1].where, f"version {version} has two floating headers", f"end the one on line {headers[0].where.line} before it")
            return


def _check_version_fields(protocol: Protocol, problems: Problems) -> None:
    for message, field in protocol.version_fields:
        if field.type is not FieldType.UINT:
            problems.error(field.where, f"{field.name} of {message.name} states the version, but is {field.type.value}", "it must be UINT")
        before = message.fixed[: next(index for index, other in enumerate(message.fixed) if other is field) + 1]
        if any(other.versions != message.versions for other in before):
            text = f"{field.name} of {message.name} states the version, so the fields up to it must be the same in every version"
            problems.error(field.where, text, "leave their 'versions' out, or move the field to the front")
        if message.id is None:
            problems.error(message.where, f"{message.name} states the version, but its id is unknown", "name another message in 'version_fields'")


def _check_configuration(protocol: Protocol, problems: Problems) -> None:
    """No two kinds share what tells them apart."""
    for what in ("name", "message", "bit", "open_bit", "key"):
        first: dict[str, ConfigKind] = {}
        for kind in protocol.configuration.kinds:
            said = getattr(kind, what)
            if said and said in first:
                text = f"two kinds of configuration have the {what} '{said}'; first on line {first[said].where.line}"
                problems.error(kind.where, text, "each kind has its own")
            first.setdefault(said, kind)


def _check_tag_table(protocol: Protocol, problems: Problems) -> None:
    previous: dict[int, list[Tag]] = {}
    for row in (*protocol.tags, *protocol.foreign_tags):
        for earlier in previous.get(row.tag, []):
            if earlier.versions.overlaps(row.versions):
                text = f"tag {row.tag} stands twice in the tag table; first on line {earlier.where.line}"
                problems.error(row.where, text, "merge the rows with 'aliases', or give them disjoint 'versions'")
        previous.setdefault(row.tag, []).append(row)
    if not protocol.tags:
        return
    foreign = {row.tag: row for row in protocol.foreign_tags}
    for message in protocol.messages:
        for field in message.floating:
            if field.tag is not None and field.tag not in previous:
                problems.warn(field.where, f"tag {field.tag} of {field.label} is not in the tag table", "add a row to tags.yaml")
            elif field.tag in foreign:
                text = f"tag {field.tag} of {field.label} stands under 'elsewhere' in the tag table"
                problems.error(field.where, text, f"move line {foreign[field.tag].where.line} of it to 'tags'")
