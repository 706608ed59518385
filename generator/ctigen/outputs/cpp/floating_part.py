"""C++ for the floating part: the decoder's table of texts and switch over other fields, the canonical sequence of the encoder, and the
functions that read the entries of groups."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from ...model import Field, FieldType, Group, Message, VersionRange
from ...templating import one_line
from .fixed_part import INDENT, count_value, counted, indented, number_literal
from .members import GroupMember, Member, Scope, condition, short_wire, value_type, wire_type
from .names import literal, snake


def reader_name(scope: Scope, group: Group) -> str:
    """The function that reads the next entry of a group."""
    return f"next_{snake(scope.message)}_{group.name.replace('.', '_')}"


def reader(scope: Scope, member: GroupMember) -> str:
    """The EntryDecoder of a group, as an expression."""
    if member.entry is not None:
        return f"&{reader_name(scope, member.group)}"
    field = member.group.first
    tag, value = field.tag, value_type(field, scope.protocol)
    if field.type is FieldType.NAMEDVAR:
        return f"&next_single<NamedVariable, {tag}, read_named_variable>"
    if field.type is FieldType.NAMEDARRAY:
        return f"&next_single<NamedArray, {tag}, read_named_array>"
    if field.type is FieldType.STRING:
        return f"&next_single<std::string_view, {tag}, entry::read_text_as>"
    if field.type is FieldType.UNSPEC:
        return f"&next_single<Bytes, {tag}, entry::read_bytes_as>"
    return f"&next_single<{value}, {tag}, entry::read_number_as<{wire_type(field.type)}, {value}>>"


def _call(field: Field) -> str:
    """The decoder's function for the field's type."""
    if field.array:
        return "packed"
    if field.type.is_number:
        return short_wire(field.type)
    return "text" if field.type is FieldType.STRING else "bytes"


def _other_size(field: Field) -> str:
    """A further argument for numbers that are documented in another size than their type's."""
    return f", {field.max}" if field.type.is_number and not field.array and field.max != field.type.size else ""


_LARGEST_LISTED_TAG = 255  # of TextMembers


@dataclass(frozen=True)
class _Case:
    """One field under its tag."""

    field: Field
    group: Group | None  # the outermost group that it belongs to
    versions: VersionRange  # in which the tag means this


class FloatingPart:
    """The floating part of one message."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._message: Message = scope.message

    # --- decoding ----------------------------------------------------------------------------------------------------

    @cached_property
    def _by_tag(self) -> dict[int, list[_Case]]:
        by_tag: dict[int, list[_Case]] = {}
        for item in self._message.layout:
            fields = _all_fields(item) if isinstance(item, Group) else [item]
            for field in fields:
                if field.tag is not None:
                    by_tag.setdefault(field.tag, []).append(_Case(field, item if isinstance(item, Group) else None, field.versions))
        return {tag: self._merged(cases) for tag, cases in by_tag.items()}

    def _plain_text(self, cases: list[_Case]) -> Member | None:
        """The member of a tag that means one text in every version."""
        field = cases[0].field
        if len(cases) > 1 or cases[0].group is not None or field.type is not FieldType.STRING or (field.tag or 0) > _LARGEST_LISTED_TAG:
            return None
        member = self._scope.member_of(field)
        always = not condition(cases[0].versions, self._message.versions) and not condition(field.named, field.versions)
        return member if always and member is not None and member.optional else None

    def text_lines(self) -> list[str]:
        """Rows of TextMembers."""
        members = [(tag, self._plain_text(cases)) for tag, cases in self._by_tag.items()]
        return [f"{{{tag}, offsetof({self._scope.struct}, {member.name})}}," for tag, member in members if member is not None]

    def case_lines(self) -> list[str]:
        """The cases of the switch over all other fields, without `default`."""
        lines: list[str] = []
        for tag, cases in self._by_tag.items():
            if self._plain_text(cases) is None:
                lines += self._case(tag, cases)
        return lines

    def canonical_lines(self) -> list[str]:
        """The fields that CanonicalFields can read, in canonical order."""
        lines: list[str] = []
        for tag, cases in self._by_tag.items():
            call = self._canonical(tag, cases[0]) if len(cases) == 1 else ""
            if call:
                when = condition(cases[0].versions, self._message.versions)
                lines += [f"if ({when}) {{", INDENT + call, "}"] if when else [call]
        return lines

    def _canonical(self, tag: int, case: _Case) -> str:
        """One of them; "" for a field that takes more than its value in a member of its own."""
        statements = self._statements(case)
        if len(statements) != 1 or case.field.reserved:
            return ""
        if case.group is not None:
            member = self._scope.group_member(case.group)
            group = member is not None and case.group.single
            return f"fields.group({tag}, out.{member.name}, {reader(self._scope, member)}, version);" if group else ""
        own = self._scope.member_of(case.field)
        scalar = case.field.type is FieldType.STRING or case.field.type.is_number and not case.field.array
        if own is None or not own.optional or not scalar or len(own.fields) > 1:
            return ""
        return f"fields.{_call(case.field)}({tag}, out.{own.name});"

    def _merged(self, cases: list[_Case]) -> list[_Case]:
        """The cases, but one where versions that follow each other read the same thing and differ in its largest size, say."""
        result: list[_Case] = []
        for case in cases:
            last = result[-1] if result else case
            if result and last.versions.last + 1 == case.versions.first and self._statements(last) == self._statements(case):
                result[-1] = replace(last, versions=VersionRange(last.versions.first, case.versions.last))
            else:
                result.append(case)
        return result

    def _case(self, tag: int, cases: list[_Case]) -> list[str]:
        if len(cases) > 1:
            return self._case_by_version(tag, cases)
        statements = self._statements(cases[0])
        when = condition(cases[0].versions, self._message.versions)
        if when:
            statements.insert(0, f"field.in_version({when});")
        label = self._label(cases[0])
        if len(statements) <= 1:
            return [f"case {tag}: {' '.join([*statements, 'break;'])}{label}"]
        return [f"case {tag}:{label}", *indented([*statements, "break;"])]

    def _case_by_version(self, tag: int, cases: list[_Case]) -> list[str]:
        """A tag that means different fields in different versions; in versions that have none of them it is the last."""
        lines: list[str] = []
        for index, case in enumerate(cases):
            when = condition(case.versions, self._message.versions)
            statements = self._statements(case)
            if index + 1 < len(cases):
                lines += [f"{'} else ' if lines else ''}if ({when}) {{{self._label(case)}", *indented(statements)]
            else:
                check = [f"field.in_version({when});"] if when else []
                lines += [f"}} else {{{self._label(case)}", *indented(check + statements), "}"]
        return [f"case {tag}:", *indented([*lines, "break;"])]

    def _label(self, case: _Case) -> str:
        """A comment where the statement does not name the field."""
        if case.group is not None and not (case.group.single and not case.field.reserved):
            return f" // {case.group.name}: {one_line(case.field.label)}"
        if case.field.reserved:
            return f" // {one_line(case.field.label)}"
        return ""

    def _statements(self, case: _Case) -> list[str]:
        if case.group is not None:
            return self._group_statements(case, case.group)
        member = self._scope.member_of(case.field)
        if member is None:
            return [*self._size_check(case.field), "field.reserved();"]
        statement = f"field.{_call(case.field)}(out.{member.name}{_other_size(case.field)});"
        named = condition(case.field.named, case.field.versions)
        if named:
            otherwise = [*self._size_check(case.field), "field.reserved();"]
            return [f"if ({named}) {{", INDENT + statement, "} else {", *indented(otherwise), "}"]
        return [statement]

    def _group_statements(self, case: _Case, group: Group) -> list[str]:
        member = self._scope.group_member(group)
        known = [own for own in group.fields if own.known]
        each = self._size_check(case.field) + (["field.reserved();"] if case.field.reserved else [])  # for every entry
        if member is None or case.field is not known[0]:
            return each
        call = "group" if each or condition(case.versions, self._message.versions) else "only_group"
        return [f"field.{call}(out.{member.name}, {reader(self._scope, member)}, version);", *each]

    @staticmethod
    def _size_check(field: Field) -> list[str]:
        """Of a field whose value is not read here."""
        if field.array:
            return [f"field.check_multiple({field.type.size});"]
        return [f"field.check_size({field.type.size}{_other_size(field)});"] if field.type.is_number else []

    # --- entries -----------------------------------------------------------------------------------------------------

    def reader_lines(self) -> list[str]:
        """The functions that read entries, those of groups inside a record first."""
        lines: list[str] = []
        for member in self._scope.group_members:
            if member.entry is None:
                continue
            for inner in member.entry.group_members:
                if inner.entry is not None:
                    lines += self._entry_reader(inner)
            lines += self._record_reader(member) if member.entry.group_members else self._entry_reader(member)
        return lines

    def _signature(self, member: GroupMember, body: list[str]) -> str:
        assert member.entry is not None
        version = "version" if any("version" in line for line in body) else "/*version*/"
        name = reader_name(self._scope, member.group)
        return f"bool {name}(Bytes& fields, FloatingWidth width, unsigned {version}, {member.entry.qualified}& out) noexcept {{"

    def _entry_cases(self, member: GroupMember) -> list[str]:
        assert member.entry is not None
        by_tag: dict[int, list[tuple[VersionRange, str]]] = {}
        for item in member.group.members:
            if isinstance(item, Group):
                inner = member.entry.group_member(item)
                first = next((field for field in item.fields if field.known), None)
                if inner is not None and first is not None and first.tag is not None:
                    call = f"entry::group(out.{inner.name}, rest, width, version, {reader(member.entry, inner)});"
                    by_tag.setdefault(first.tag, []).append((first.versions, call))
                continue
            own = member.entry.member_of(item)
            if own is not None and item.tag is not None:
                call = f"number<{wire_type(item.type)}>" if item.type.is_number and not item.array else _call(item)
                statement = f"entry::{call}(field.data, out.{own.name});"
                named = condition(item.named, item.versions)
                by_tag.setdefault(item.tag, []).append((item.versions, f"if ({named}) {{ {statement} }}" if named else statement))
        return [f"case {tag}: {self._by_version(options)} break;" for tag, options in by_tag.items()]

    def _by_version(self, options: list[tuple[VersionRange, str]]) -> str:
        """One statement for each version; in versions that have none of them it is the last."""
        if len({statement for _, statement in options}) == 1:
            return options[0][1]
        chosen = "".join(f"if ({condition(versions, self._message.versions)}) {{ {statement} }} else " for versions, statement in options[:-1])
        return f"{chosen}{{ {options[-1][1]} }}"

    def _entry_reader(self, member: GroupMember) -> list[str]:
        first = next(field for field in member.group.fields if field.known)
        body = [
            "renew(out);",
            f"return next_entry(fields, width, {first.tag}, [&](const FloatingField& field) {{",
            *indented(["switch (field.tag) {", *self._entry_cases(member), "default: break;", "}"]),
            "});",
        ]
        return ["", f"/// The next entry of {member.group.name}.", self._signature(member, body), *indented(body), "}"]

    def _record_reader(self, member: GroupMember) -> list[str]:
        first = next(field for field in member.group.fields if field.known)
        body = [
            "Bytes record;",
            f"if (!next_record(fields, width, {first.tag}, record)) {{",
            INDENT + "return false;",
            "}",
            "renew(out);",
            "FloatingReader inside(record, width);",
            "FloatingField field;",
            "for (Bytes rest = inside.rest(); inside.next(field); rest = inside.rest()) {",
            *indented(["switch (field.tag) {", *self._entry_cases(member), "default: break;", "}"]),
            "}",
            "return true;",
        ]
        return ["", f"/// The next {member.group.name}.", self._signature(member, body), *indented(body), "}"]

    # --- encoding ----------------------------------------------------------------------------------------------------

    def encode_lines(self) -> list[str]:
        lines: list[str] = []
        for item in self._message.layout:
            if isinstance(item, Group):
                lines += self._put_group(self._scope, item, "message")
            else:
                lines += self._put(self._scope, item, "message", self._message.versions)
        return lines

    def _put(self, scope: Scope, field: Field, variable: str, outer: VersionRange) -> list[str]:
        if not field.known:
            return []
        member = scope.member_of(field)
        if member is None:
            statement = self._put_reserved(field) if field.required and variable == "message" else ""
            when = condition(field.versions, outer)
            return self._under(when, [statement], []) if statement else []
        value = f"{variable}.{member.name}"
        name = literal(field.name)
        statements = self._put_count(scope, field, value, variable) or [self._put_value(field, value, name, member)]
        when = condition(field.named if field.named != field.versions else field.versions, outer)
        only = len(member.fields) == 1 and member.optional
        return self._under(when, statements, [f"frame.not_in_version({value}.has_value(), {name});"] if only else [])

    @staticmethod
    def _under(when: str, statements: list[str], otherwise: list[str]) -> list[str]:
        if not when:
            return statements
        tail = ["} else {", *indented(otherwise), "}"] if otherwise else ["}"]
        return [f"if ({when}) {{", *indented(statements), *tail]

    def _put_reserved(self, field: Field) -> str:
        """A reserved field that must be there."""
        label = literal(field.label)
        if field.type.is_number:
            wire = wire_type(field.type)
            value = f"{wire}{{{number_literal(field.value or 0, field.type)}}}"
            return f"frame.{short_wire(field.type)}({field.tag}, {value}, {label});"
        if field.type is FieldType.STRING:
            return f"frame.text({field.tag}, std::string_view({literal(field.value_text or '')}), {field.max or 0}, {label});"
        return f"frame.bytes({field.tag}, Bytes(), {field.max or 0}, {label});"

    def _put_count(self, scope: Scope, field: Field, value: str, variable: str) -> list[str]:
        """A floating count: the number of entries or elements; left out when there is nothing to count and it was not set."""
        count = next((count for count in self._message.counts if count.field is field), None)
        numbers = counted(scope, count, variable) if count is not None else []
        if count is None or not numbers:
            return []
        present = " || ".join([f"{value}.has_value()", *(there_are_any for _, there_are_any in numbers)])
        number = count_value(scope, count, variable)
        return [f"if ({present}) {{", f"{INDENT}frame.{short_wire(field.type)}({field.tag}, {number}, {literal(field.name)});", "}"]

    def _put_value(self, field: Field, value: str, name: str, member: Member | None) -> str:
        if field.array:
            return f"frame.packed({field.tag}, {value}, {field.max or 0}, {name});"
        if field.type.is_number:
            return f"frame.{short_wire(field.type)}({field.tag}, {value}, {name});"
        if field.type is FieldType.NAMEDVAR:
            return f"frame.named_variable({field.tag}, {value}, named_limits, {name});"
        if field.type is FieldType.NAMEDARRAY:
            return f"frame.named_array({field.tag}, {value}, named_limits, {name});"
        return f"frame.{'text' if field.type is FieldType.STRING else 'bytes'}({field.tag}, {value}, {field.max or 0}, {name});"

    def _put_group(self, scope: Scope, group: Group, variable: str) -> list[str]:
        member = scope.group_member(group)
        if member is None:
            return []
        entries = f"{variable}.{member.name}"
        first = next(field for field in group.fields if field.known)
        when = condition(first.versions, self._message.versions)
        entry = "entry" if variable == "message" else "item"
        body: list[str] = []
        if member.entry is None:
            body.append(self._put_value(first, "value", literal(first.name), None))
            loop = f"for (const auto& value : {entries}) {{"
        else:
            for item in group.members:
                if isinstance(item, Group):
                    body += self._put_group(member.entry, item, entry)
                else:
                    body += self._put(member.entry, item, entry, first.versions)
            loop = f"for (const auto& {entry} : {entries}) {{"
        lines = [loop, *indented(body), "}"]
        return self._under(when, lines, [f"frame.not_in_version(!{entries}.empty(), {literal(member.name)});"])


def _all_fields(group: Group) -> list[Field]:
    result: list[Field] = []
    for item in group.members:
        result += _all_fields(item) if isinstance(item, Group) else [item]
    return result
