"""spec/ -> Spec: reads the YAML files, resolves references and reports what cannot be understood, each with file and line.

What can be understood but is wrong (duplicate ids, overlapping versions, sizes that do not fit, ...) is the linter's matter.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Collection

from . import keys
from .layout import build_layout
from .model import (
    NUMBER_SIZES,
    About,
    ConfigKind,
    Configuration,
    Enum,
    EnumValue,
    Field,
    FieldType,
    FloatingHeader,
    Limits,
    Location,
    Message,
    Protocol,
    Spec,
    Tag,
    VersionRange,
)
from .problems import Problems, did_you_mean
from .yaml_reader import Mapping, read_mapping

DEFAULT_SPEC = Path(__file__).resolve().parents[2] / "spec"

_DIALECT_FILES = ("protocol.yaml", "tags.yaml", "undocumented.yaml", "enums", "messages")
_TYPES = tuple(field_type.value for field_type in FieldType)
_RESERVED = re.compile(r"[Rr]eserved[0-9]*")
_NUMBER_RANGE = re.compile(r"(\w+?)(?:-(\w+))?")


def load_spec(root: Path | str = DEFAULT_SPEC) -> Spec:
    """Everything under `root`; SpecError with all problems when something cannot be understood."""
    problems = Problems()
    spec = read_spec(Path(root), problems)
    problems.raise_errors()
    return spec


def read_spec(root: Path, problems: Problems) -> Spec:
    """The same, as far as it can be understood; problems go to `problems`."""
    shown = _shown(root)
    folders = sorted(folder for folder in root.iterdir() if (folder / "protocol.yaml").exists()) if root.is_dir() else []
    if not folders:
        problems.error(Location(shown, 1), "holds no dialect", "expected a folder with a protocol.yaml for each")
    loaders = [_DialectLoader(folder, f"{shown}/{folder.name}", problems) for folder in folders]
    protocols = [loader.load() for loader in loaders]
    return Spec(shown, tuple(protocol for protocol in protocols if protocol is not None))


def _shown(path: Path) -> str:
    """The path as messages print it: relative when it lies under the current directory."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


class _DialectLoader:
    """Reads one dialect's folder."""

    def __init__(self, folder: Path, shown: str, problems: Problems) -> None:
        self._folder = folder
        self._shown = shown
        self._problems = problems
        self._versions = VersionRange(0, VersionRange.OPEN_END)
        self._enums: dict[str, Enum] = {}

    def load(self) -> Protocol | None:
        self._check_folder()
        mapping = self._read("protocol.yaml", keys.PROTOCOL)
        if mapping is None:
            return None
        self._versions = mapping.versions("versions") or self._versions
        if self._versions.last == VersionRange.OPEN_END:
            self._problems.error(mapping.where_of("versions"), "the versions of a protocol need both ends", "for example 10-18")
        self._enums = self._load_enums()
        undocumented, about_undocumented = self._load_undocumented()
        return self._protocol(mapping, self._unique(self._load_messages() + undocumented), about_undocumented)

    def _unique(self, messages: list[Message]) -> tuple[Message, ...]:
        """Messages by name. A name may come again with another id in other versions."""
        messages.sort(key=lambda message: (message.name, message.versions.first))
        result: list[Message] = []
        for message in messages:
            if result and result[-1].name == message.name and result[-1].versions.overlaps(message.versions):
                self._problems.error(message.where, f"message {message.name} is already defined at {result[-1].where}", "remove one, or give them disjoint 'versions'")
            else:
                result.append(message)
        return tuple(result)

    def _read(self, name: str, kind: keys.Keys) -> Mapping | None:
        return read_mapping(self._folder / name, f"{self._shown}/{name}", kind, self._problems)

    def _check_folder(self) -> None:
        """Files and folders that nobody would read are mistakes."""
        for path in sorted(self._folder.iterdir()):
            if path.name not in _DIALECT_FILES and not path.name.startswith("."):
                where = Location(f"{self._shown}/{path.name}", 1)
                self._problems.error(where, f"'{path.name}' is no part of a dialect", did_you_mean(path.name, _DIALECT_FILES))

    def _files(self, folder: str) -> list[str]:
        """Names of the folder's YAML files; what else lies there is reported."""
        names: list[str] = []
        directory = self._folder / folder
        for path in sorted(directory.iterdir()) if directory.is_dir() else []:
            if path.suffix == ".yaml":
                names.append(f"{folder}/{path.name}")
            elif not path.name.startswith("."):
                self._problems.error(Location(f"{self._shown}/{folder}/{path.name}", 1), "not a .yaml file", "rename or remove it")
        return names

    def _check_file_name(self, file: str, name: str, where: Location) -> None:
        expected = file.rpartition("/")[2].removesuffix(".yaml")
        if name and name != expected:
            self._problems.error(where, f"'{name}' stands in a file named {expected}.yaml", f"name the file {name}.yaml")

    def _clipped(self, mapping: Mapping, outer: VersionRange, key: str = "versions") -> VersionRange:
        """The mapping's version range within `outer`; a range that reaches out of it is reported."""
        versions = mapping.versions(key)
        if versions is None:
            return outer
        stated = VersionRange(
            max(versions.first, outer.first) if versions.first == 0 else versions.first,
            min(versions.last, outer.last) if versions.last == VersionRange.OPEN_END else versions.last,
        )
        if stated.empty or not outer.encloses(stated):
            text = f"{key} {mapping.text(key)} reach outside of {outer}, the versions of what is around it"
            widest = versions.clipped(outer)
            self._problems.error(mapping.where_of(key), text, f"leave '{key}' out" if widest.empty else f"the most is {widest}")
            return versions.clipped(outer) if versions.overlaps(outer) else outer
        return stated

    # --- enums -------------------------------------------------------------------------------------------------------

    def _load_enums(self) -> dict[str, Enum]:
        result: dict[str, Enum] = {}
        for file in self._files("enums"):
            mapping = self._read(file, keys.ENUM)
            if mapping is not None and (enum := self._enum(mapping, file)) is not None:
                result[enum.name] = enum
        return result

    def _enum(self, mapping: Mapping, file: str) -> Enum | None:
        name = mapping.text("enum")
        self._check_file_name(file, name, mapping.where_of("enum"))
        kind = mapping.choice("kind", ("value", "mask"))
        underlying = mapping.choice("underlying", _TYPES)
        if not name:
            return None
        texts = underlying == FieldType.STRING.value
        rows = (self._enum_value(row, texts) for row in mapping.mappings("values", keys.ENUM_VALUE))
        return Enum(
            where=mapping.where_of("enum"),
            name=name,
            mask=kind == "mask",
            underlying=FieldType(underlying) if underlying else None,
            source=mapping.text("source"),
            values=tuple(row for row in rows if row is not None),
            reserved=self._reserved_numbers(mapping),
            constants=bool(mapping.boolean("constants")),
            aliases=mapping.texts("aliases"),
            unsure=mapping.texts("unsure"),
            notes=mapping.texts("notes"),
        )

    def _enum_value(self, row: Mapping, texts: bool) -> EnumValue | None:
        value: int | str | None = row.text("value") if texts else row.integer("value", -(1 << 31), (1 << 32) - 1)
        if value is None or not row.text("name"):
            return None
        return EnumValue(
            where=row.where,
            name=row.text("name"),
            value=value,
            versions=self._clipped(row, self._versions),
            alias=bool(row.boolean("alias")),
            note=row.text("note"),
            unsure=row.text("unsure"),
            from_=row.text("from"),
        )

    def _reserved_numbers(self, mapping: Mapping) -> tuple[tuple[int, int], ...]:
        result: list[tuple[int, int]] = []
        for text in mapping.texts("reserved"):
            match = _NUMBER_RANGE.fullmatch(text)
            try:
                low = int(match[1], 0) if match else int(text)
                result.append((low, int(match[2], 0) if match and match[2] else low))
            except ValueError:
                self._problems.error(mapping.where_of("reserved"), f"'{text}' is not a number or a range of numbers", "for example 12 or 14-16")
        return tuple(result)

    # --- messages ----------------------------------------------------------------------------------------------------

    def _load_messages(self) -> list[Message]:
        result: list[Message] = []
        for file in self._files("messages"):
            mapping = self._read(file, keys.MESSAGE)
            if mapping is not None and (message := self._message(mapping, file)) is not None:
                result.append(message)
        return result

    def _message(self, mapping: Mapping, file: str) -> Message | None:
        name = mapping.text("message")
        self._check_file_name(file, name, mapping.where_of("message"))
        if not name:
            return None
        versions = self._clipped(mapping, self._versions)
        fixed = [self._field(row, versions, False) for row in mapping.mappings("fixed", keys.FIXED_FIELD)]
        floating = [self._field(row, versions, True) for row in mapping.mappings("floating", keys.FLOATING_FIELD)]
        fixed_fields = tuple(field for field in fixed if field is not None)
        floating_fields = tuple(field for field in floating if field is not None)
        layout, counts = build_layout(name, fixed_fields, floating_fields, self._problems)
        return Message(
            where=mapping.where_of("message"),
            name=name,
            id=self._id(mapping),
            versions=versions,
            class_=mapping.text("class"),
            sender=mapping.choice("sender", ("server", "client", "both")) or "both",
            purpose=mapping.text("purpose"),
            source=mapping.text("source"),
            aliases=mapping.texts("aliases"),
            reply_to=mapping.text("reply_to"),
            fixed=fixed_fields,
            floating=floating_fields,
            layout=layout,
            counts=counts,
            unsure=mapping.texts("unsure"),
            notes=mapping.texts("notes"),
        )

    def _id(self, mapping: Mapping) -> int | None:
        return None if mapping.text("id") == "unknown" else mapping.integer("id", 0, (1 << 32) - 1)

    def _load_undocumented(self) -> tuple[list[Message], About]:
        exists = (self._folder / "undocumented.yaml").exists()
        mapping = self._read("undocumented.yaml", keys.UNDOCUMENTED) if exists else None
        if mapping is None:
            return [], About()
        rows = mapping.mappings("messages", keys.UNDOCUMENTED_MESSAGE)
        return [self._undocumented(row) for row in rows if row.text("name")], self._about(mapping)

    def _about(self, mapping: Mapping) -> About:
        return About(mapping.text("source"), mapping.texts("unsure"), mapping.texts("notes"))

    def _undocumented(self, row: Mapping) -> Message:
        return Message(
            where=row.where,
            name=row.text("name"),
            id=self._id(row),
            versions=self._clipped(row, self._versions),
            class_="undocumented",
            sender=row.choice("sender", ("server", "client", "both")) or "both",
            purpose=row.text("purpose"),
            source=row.text("from"),
            documented=False,
            unsure=row.texts("unsure"),
            notes=row.texts("note"),
        )

    def _field(self, row: Mapping, message_versions: VersionRange, floating: bool) -> Field | None:
        type_name = row.choice("type", _TYPES)
        name = row.text("name")
        if type_name is None or not name:
            return None
        field_type = FieldType(type_name)
        versions = self._clipped(row, message_versions)
        repeats = row.text("repeats")
        as_ = row.text("as")
        reserved = _RESERVED.fullmatch(name) is not None
        label = as_ or name
        text = field_type is FieldType.STRING
        return Field(
            where=row.where,
            name=name,
            type=field_type,
            floating=floating,
            versions=versions,
            named=self._clipped(row, versions, "named"),
            reserved=reserved,
            member=row.text("member"),
            as_=as_,
            ged188=row.text("ged188"),
            tag=None if row.text("tag") == "unknown" else row.integer("tag", 0, 65535),
            size=None if floating else self._fixed_size(row, field_type),
            max=self._floating_max(row, field_type) if floating else None,
            value=None if text else row.integer("value", -(1 << 31), (1 << 32) - 1),
            value_text=row.text("value") if text and "value" in row else None,
            enum=self._enum_of(row, "enum"),
            required=row.boolean("required"),
            optional=bool(row.boolean("optional")),
            array=row.text("array"),
            repeats=repeats,
            group=row.text("group") or (as_ or (f"reserved{row.text('tag')}" if reserved else name) if repeats else ""),
            limit=row.integer("limit", 0, (1 << 32) - 1),
            range=self._range(row),
            trace=row.text("trace") or label[:1].lower() + label[1:],
            trace_absent=floating and "trace" in row and not repeats,
            from_=row.text("from"),
            unsure=row.text("unsure"),
            note=row.text("note"),
        )

    def _fixed_size(self, row: Mapping, field_type: FieldType) -> int | None:
        stated = row.integer("size", 1, 65535)
        if field_type.size is not None:
            if stated is not None and stated != field_type.size:
                text = f"size {stated} of a {field_type.value}, which takes {field_type.size}"
                self._problems.error(row.where_of("size"), text, "leave 'size' out, or change the type")
            return field_type.size
        if field_type in (FieldType.NAMEDVAR, FieldType.NAMEDARRAY):
            self._problems.error(row.where_of("type"), f"{field_type.value} stands only in the floating part", "move the field, or change its type")
        elif "size" not in row:
            self._problems.error(row.where, f"a fixed {field_type.value} needs 'size', its bytes on the wire", "add it")
        return stated or 0

    def _floating_max(self, row: Mapping, field_type: FieldType) -> int | None:
        stated = row.integer("max", 1, 65535)
        if "array" in row or field_type.size is None:
            return stated
        if stated is None or stated in NUMBER_SIZES:
            return stated or field_type.size
        text = f"max {stated} of a {field_type.value}, which takes {field_type.size}"
        self._problems.error(row.where_of("max"), text, "leave 'max' out, change the type, or say 'array'")
        return field_type.size

    def _range(self, row: Mapping) -> tuple[int, int] | None:
        numbers = row.numbers("range", 2)
        if numbers is None:
            return None
        if numbers[0] > numbers[1]:
            self._problems.error(row.where_of("range"), f"range [{numbers[0]}, {numbers[1]}] ends before it begins", f"write [{numbers[1]}, {numbers[0]}]")
            return None
        return numbers[0], numbers[1]

    def _enum_of(self, row: Mapping, key: str) -> Enum | None:
        name = row.text(key)
        if not name:
            return None
        if name not in self._enums:
            self._problems.error(row.where_of(key), f"enum '{name}' does not exist", did_you_mean(name, self._enums))
        return self._enums.get(name)

    # --- the rest ----------------------------------------------------------------------------------------------------

    def _load_tags(self) -> tuple[tuple[Tag, ...], tuple[Tag, ...], About]:
        """The dialect's own tags, those that only GED-188 is known to have, and what is said of all."""
        mapping = self._read("tags.yaml", keys.TAGS)
        if mapping is None:
            return (), (), About()
        return self._tag_rows(mapping, "tags"), self._tag_rows(mapping, "elsewhere"), self._about(mapping)

    def _tag_rows(self, mapping: Mapping, key: str) -> tuple[Tag, ...]:
        rows = [self._tag(row) for row in mapping.mappings(key, keys.TAG)]
        return tuple(sorted((row for row in rows if row is not None), key=lambda row: (row.tag, row.versions.first)))

    def _tag(self, row: Mapping) -> Tag | None:
        tag = row.integer("tag", 0, 65535)
        if tag is None:
            return None
        type_name = row.choice("type", _TYPES)
        return Tag(
            where=row.where,
            tag=tag,
            name=row.text("name"),
            versions=self._clipped(row, self._versions),
            type=FieldType(type_name) if type_name else None,
            max=row.integer("max", 0, 65535),
            aliases=row.texts("aliases"),
            reserved=bool(row.boolean("reserved")) or row.text("name") == "reserved",
            as_=row.text("as"),
            unsure=row.text("unsure"),
            note=row.text("note"),
            from_=row.text("from"),
        )

    def _protocol(self, mapping: Mapping, messages: tuple[Message, ...], about_undocumented: About) -> Protocol:
        by_name = {message.name: message for message in messages}
        tags, foreign_tags, about_tags = self._load_tags()
        name = mapping.text("protocol")
        if name != self._folder.name:
            self._problems.error(mapping.where_of("protocol"), f"protocol '{name}' stands in the folder {self._folder.name}", "name them alike")
        return Protocol(
            where=mapping.where_of("protocol"),
            name=name,
            title=mapping.text("title"),
            versions=self._versions,
            port=mapping.integer("port", 1, 65535) or 0,
            encoding=mapping.text("encoding"),
            floating_headers=self._floating_headers(mapping),
            limits=self._limits(mapping),
            version_fields=self._version_fields(mapping, by_name),
            roles=self._roles(mapping, by_name),
            configuration=self._configuration(mapping, by_name, tags),
            printed_names=self._printed_names(mapping, messages),
            messages=messages,
            enums=tuple(self._enums[enum] for enum in sorted(self._enums)),
            tags=tags,
            foreign_tags=foreign_tags,
            about=self._about(mapping),
            about_tags=about_tags,
            about_undocumented=about_undocumented,
        )

    def _floating_headers(self, mapping: Mapping) -> tuple[FloatingHeader, ...]:
        result: list[FloatingHeader] = []
        for row in mapping.mappings("floating_header", keys.FLOATING_HEADER):
            tag, length = row.integer("tag", 1, 2), row.integer("length", 1, 2)
            if tag is not None and length is not None:
                versions = self._clipped(row, self._versions)
                result.append(FloatingHeader(row.where, versions, tag, length, row.text("unsure"), row.text("note"), row.text("from")))
        return tuple(sorted(result, key=lambda header: header.versions.first))

    def _limits(self, mapping: Mapping) -> Limits:
        row = mapping.mapping("limits", keys.LIMITS)
        if row is None:
            return Limits(mapping.where, 0, 0, 0, 0)
        frame = row.integer("frame", 8, 1 << 30) or 0
        named = {key: row.integer(key, 1, 65535) or 0 for key in ("named_data", "named_name", "named_value")}
        return Limits(row.where, frame, named["named_data"], named["named_name"], named["named_value"])

    def _version_fields(self, mapping: Mapping, messages: dict[str, Message]) -> tuple[tuple[Message, Field], ...]:
        result: list[tuple[Message, Field]] = []
        for message_name, field_name, where in mapping.pairs("version_fields"):
            message = messages.get(message_name)
            if message is None:
                self._problems.error(where, f"message '{message_name}' does not exist", did_you_mean(message_name, messages))
                continue
            field = next((field for field in message.fixed if field.name == field_name), None)
            if field is None:
                hint = did_you_mean(field_name, [field.name for field in message.fixed])
                self._problems.error(where, f"{message_name} has no fixed field '{field_name}'", hint)
                continue
            result.append((message, field))
        return tuple(result)

    def _configuration(self, mapping: Mapping, messages: dict[str, Message], tags: tuple[Tag, ...]) -> Configuration:
        section = mapping.mapping("configuration", keys.CONFIGURATION)
        mask = self._enum_of(section, "mask") if section is not None else None
        if section is None or mask is None:
            return Configuration("", "", ())
        open_mask = self._enum_of(section, "open_mask") or mask
        rows = section.mappings("kinds", keys.CONFIG_KIND)
        return Configuration(mask.name, open_mask.name, tuple(self._config_kind(row, mask, open_mask, messages, tags) for row in rows))

    def _config_kind(
        self, row: Mapping, mask: Enum, open_mask: Enum, messages: dict[str, Message], tags: tuple[Tag, ...]
    ) -> ConfigKind:
        message = messages.get(row.text("message"))
        open_bit = "open_bit" if "open_bit" in row else "bit"
        self._must_exist(row, "message", "message", messages)
        self._must_exist(row, "bit", f"value of {mask.name}", [value.name for value in mask.values])
        self._must_exist(row, open_bit, f"value of {open_mask.name}", [value.name for value in open_mask.values])
        self._must_exist(row, "key", "row of the tag table", [tag.name for tag in tags])
        if message is not None:
            fields = [field.name for field in message.floating]
            self._must_exist(row, "record", f"floating field of {message.name}", fields)
            self._must_exist(row, "former", f"floating field of {message.name}", fields)
        return ConfigKind(
            where=row.where,
            name=row.text("kind"),
            message=row.text("message"),
            bit=row.text("bit"),
            open_bit=row.text(open_bit),
            key=row.text("key"),
            record=row.texts("record"),
            former=row.text("former"),
            unsure=row.text("unsure"),
            note=row.text("note"),
        )

    def _must_exist(self, row: Mapping, key: str, what: str, known: Collection[str]) -> None:
        for name in row.texts(key):
            if name and name not in known:
                self._problems.error(row.where_of(key), f"no {what} is called '{name}'", did_you_mean(name, known))

    def _printed_names(self, mapping: Mapping, messages: tuple[Message, ...]) -> dict[str, str]:
        fields = (field for message in messages for field in (*message.fixed, *message.floating))
        known = {name for field in fields for name in (field.name, field.as_) if name}
        known |= {row.name for enum in self._enums.values() for row in enum.values}
        result: dict[str, str] = {}
        for printed, name, where in mapping.pairs("printed_names"):
            if name not in known:
                self._problems.error(where, f"no field or enum value is called '{name}'", did_you_mean(name, known))
            result[printed] = name
        return result

    def _roles(self, mapping: Mapping, messages: dict[str, Message]) -> dict[str, str]:
        mapping.mapping("roles", keys.ROLES)
        result: dict[str, str] = {}
        for role, message_name, where in mapping.pairs("roles"):
            if message_name not in messages:
                self._problems.error(where, f"message '{message_name}' does not exist", did_you_mean(message_name, messages))
            result[role] = message_name
        return result
