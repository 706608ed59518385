"""YAML with line numbers: a file becomes mappings, lists and scalars that know their line and are read with checks.

Every reading function reports a wrong shape or type as a Problem at its line and then returns something harmless, so that one
run finds all mistakes of a file. Scalars are taken by their text (`-18` is a version range as well as a number).
"""

from __future__ import annotations

from pathlib import Path

import yaml

from .keys import Form, Keys
from .model import Location, VersionRange
from .problems import Problems, did_you_mean

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LARGEST_FILE = 4 << 20  # bytes; a specification file is a few kilobytes, more is a mistake
_DEEPEST = 16  # lists and mappings in each other; a specification file has 4, and composers use up the stack
_YAML_HINT = "look for a bracket, quote, colon or blank too few or too many, here or on the line before"
_KINDS = {"sequence": "a list", "mapping": "a mapping"}  # of the parser's nodes


class Scalar:
    """One value that is neither a list nor a mapping."""

    def __init__(self, node: yaml.ScalarNode, where: Location) -> None:
        self.text: str = node.value
        self.where = where
        self.plain = not node.style
        self.tag: str = node.tag

    def as_int(self) -> int | None:
        """The number (decimal or 0x...); None when the text is not one."""
        if not self.plain:
            return None
        try:
            return int(self.text, 0)
        except ValueError:
            return None


class Mapping:
    """A mapping whose keys have been checked against the known ones."""

    def __init__(self, where: Location, entries: dict[str, "Value"], problems: Problems, what: str) -> None:
        self.where = where
        self.what = what
        self._entries = entries
        self._problems = problems

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def where_of(self, key: str) -> Location:
        value = self._entries.get(key)
        return value.where if value is not None else self.where

    def _scalar(self, key: str, expected: str) -> Scalar | None:
        value = self._entries.get(key)
        if value is None or isinstance(value, Scalar):
            return value
        self._problems.error(value.where, f"'{key}' is {_shape(value)}", f"expected {expected}")
        return None

    def text(self, key: str, default: str = "") -> str:
        scalar = self._scalar(key, "a text")
        return scalar.text if scalar is not None else default

    def integer(self, key: str, low: int | None = None, high: int | None = None) -> int | None:
        """The number, or None when it is not there or not a number in [low, high]."""
        scalar = self._scalar(key, "a number")
        if scalar is None:
            return None
        number = scalar.as_int()
        if number is None:
            self._problems.error(scalar.where, f"'{key}: {scalar.text}' is not a number", "write a whole number without quotes, decimal or 0x...")
            return None
        if (low is not None and number < low) or (high is not None and number > high):
            self._problems.error(scalar.where, f"'{key}: {scalar.text}' is out of range", f"allowed: {low} to {high}")
            return None
        return number

    def scalar(self, key: str) -> Scalar | None:
        return self._scalar(key, "a single value")

    def boolean(self, key: str) -> bool | None:
        scalar = self._scalar(key, "true or false")
        if scalar is None:
            return None
        if scalar.plain and scalar.text in ("true", "false"):
            return scalar.text == "true"
        self._problems.error(scalar.where, f"'{key}: {scalar.text}' is no answer", "it must be true or false")
        return None

    def choice(self, key: str, choices: tuple[str, ...]) -> str | None:
        """One of the words; None when it is not there or another one."""
        scalar = self._scalar(key, "one of " + ", ".join(choices))
        if scalar is None:
            return None
        if scalar.text in choices:
            return scalar.text
        self._problems.error(scalar.where, f"'{key}: {scalar.text}' is not known", did_you_mean(scalar.text, choices))
        return None

    def versions(self, key: str) -> VersionRange | None:
        scalar = self._scalar(key, "a version range such as 14+")
        if scalar is None:
            return None
        try:
            return VersionRange.parse(scalar.text)
        except ValueError as error:
            self._problems.error(scalar.where, f"{key}: {error}", "write 14+, 10-17, -18 or 14")
            return None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        value = self._entries.get(key)
        if value is None:
            return ()
        if isinstance(value, Scalar):
            return (value.text,)
        if isinstance(value, Sequence):
            result: list[str] = []
            for item in value.items:
                if isinstance(item, Scalar):
                    result.append(item.text)
                else:
                    self._problems.error(item.where, f"an entry of '{key}' is {_shape(item)}", "expected a text")
            return tuple(result)
        self._problems.error(value.where, f"'{key}' is {_shape(value)}", "expected a list of texts")
        return ()

    def numbers(self, key: str, count: int) -> tuple[int, ...] | None:
        """A list of exactly `count` numbers."""
        value = self._entries.get(key)
        if value is None:
            return None
        numbers = [item.as_int() if isinstance(item, Scalar) else None for item in value.items] if isinstance(value, Sequence) else []
        found = tuple(number for number in numbers if number is not None)
        if len(found) != count or len(numbers) != count:
            self._problems.error(value.where, f"'{key}' is no list of {count} numbers", f"for example {list(range(count))}")
            return None
        return found

    def mappings(self, key: str, keys: Keys) -> tuple["Mapping", ...]:
        """A list of mappings of one kind."""
        value = self._entries.get(key)
        if value is None:
            return ()
        if not isinstance(value, Sequence):
            self._problems.error(value.where, f"'{key}' is {_shape(value)}", "expected a list ('[]' when there is none)")
            return ()
        found = (as_mapping(item, keys, self._problems) for item in value.items)
        return tuple(mapping for mapping in found if mapping is not None)

    def mapping(self, key: str, keys: Keys) -> "Mapping | None":
        value = self._entries.get(key)
        return as_mapping(value, keys, self._problems) if value is not None else None

    def pairs(self, key: str) -> tuple[tuple[str, str, Location], ...]:
        """A mapping from texts to texts, whatever its keys."""
        value = self._entries.get(key)
        if value is None:
            return ()
        if not isinstance(value, RawMapping):
            self._problems.error(value.where, f"'{key}' is {_shape(value)}", "expected a mapping")
            return ()
        result: list[tuple[str, str, Location]] = []
        for name, entry in value.entries.items():
            if isinstance(entry, Scalar):
                result.append((name, entry.text, entry.where))
            else:
                self._problems.error(entry.where, f"'{key}.{name}' is {_shape(entry)}", "expected a text")
        return tuple(result)


class Sequence:
    def __init__(self, where: Location, items: list["Value"]) -> None:
        self.where = where
        self.items = items


class RawMapping:
    """A mapping before its keys are checked; duplicates have been reported."""

    def __init__(self, where: Location, entries: dict[str, "Value"], key_lines: dict[str, Location]) -> None:
        self.where = where
        self.entries = entries
        self.key_lines = key_lines


Value = Scalar | Sequence | RawMapping


def _shape(value: Value) -> str:
    if isinstance(value, Scalar):
        return f"'{value.text}'" if value.text else "empty"
    return "a list" if isinstance(value, Sequence) else "a mapping"


class _Converter:
    """Turns the parser's nodes into values. Each node may be met once: YAML aliases, by which a few lines can unfold to any
    size, are refused, and so is what no terminal and no comment should have to hold."""

    def __init__(self, file: str, problems: Problems) -> None:
        self._file = file
        self._problems = problems
        self._met: set[int] = set()

    def _where(self, node: yaml.Node) -> Location:
        return Location(self._file, node.start_mark.line + 1)

    def convert(self, node: yaml.Node) -> Value:
        where = self._where(node)
        if id(node) in self._met:
            self._problems.error(where, "YAML aliases are not used in specification files", "write the value out")
            return Sequence(where, [])
        self._met.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            self._check_printable(node.value, where)
            return Scalar(node, where)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(where, [self.convert(item) for item in node.value])
        return self._mapping(node, where)

    def _check_printable(self, text: str, where: Location) -> None:
        """Every text is one line; control characters and marks of the writing direction are none of it."""
        if not text.isprintable():
            odd = next(char for char in text if not char.isprintable())
            self._problems.error(where, f"'{odd}' stands in a text", "write one line of printable characters ('>-' joins several)")

    def _mapping(self, node: yaml.MappingNode, where: Location) -> RawMapping:
        entries: dict[str, Value] = {}
        lines: dict[str, Location] = {}
        for key_node, value_node in node.value:
            key_where = self._where(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self._problems.error(key_where, f"a key is {_KINDS[key_node.id]}", "it must be a plain word")
                continue
            key = str(key_node.value)
            self._check_printable(key, key_where)
            if key in entries:
                text = f"key '{key}' stands twice; first on line {lines[key].line}"
                self._problems.error(key_where, text, "remove one of them")
                continue
            lines[key] = key_where
            entries[key] = self.convert(value_node)
        return RawMapping(where, entries, lines)


def as_mapping(value: Value, keys: Keys, problems: Problems) -> Mapping | None:
    """The value as a mapping of this kind; unknown and missing keys are reported."""
    if not isinstance(value, RawMapping):
        problems.error(value.where, f"{_shape(value)} where {keys.what_with_article} is expected", f"write a mapping with {', '.join(keys.required)}")
        return None
    known: dict[str, Value] = {}
    for key, entry in value.entries.items():
        if key in keys.order:
            known[key] = entry
        else:
            problems.error(value.key_lines[key], f"unknown key '{key}' of {keys.what_with_article}", did_you_mean(key, keys.order))
    _check_order(value, known, keys, problems)
    for key, form in keys.forms.items():
        if key in known:
            _check_form(key, known[key], form, problems)
    mapping = Mapping(value.where, known, problems, keys.what)
    for key in keys.required:
        if key not in known:
            problems.error(value.where, f"{keys.what_with_article} needs '{key}'", f"add '{key}: ...'")
        elif isinstance(entry := known[key], Scalar) and entry.text == "":
            problems.error(entry.where, f"'{key}' is empty", "write its value")
    return mapping


def _check_form(key: str, value: Value, form: Form, problems: Problems) -> None:
    """A text, each text of a list, or each key of a mapping has the form."""
    if isinstance(value, Scalar):
        texts = [(value.text, value.where)]
    elif isinstance(value, Sequence):
        texts = [(item.text, item.where) for item in value.items if isinstance(item, Scalar)]
    else:
        texts = list(value.key_lines.items())
    for text, where in texts:
        if not form.fits(text):
            problems.error(where, f"'{key}: {text}' is not {form.what}", form.hint)


def _check_order(value: RawMapping, known: dict[str, Value], keys: Keys, problems: Problems) -> None:
    """Keys are written in one order everywhere, so that files compare well."""
    written = list(known)
    for before, after in zip(written, written[1:]):
        if keys.order.index(before) > keys.order.index(after):
            problems.warn(value.key_lines[after], f"key '{after}' of {keys.what_with_article} stands before '{before}' elsewhere", "move it there")
            return


class _Unreadable(Exception):
    """A file that is no YAML of the kind people write."""

    def __init__(self, text: str, hint: str, line: int = 1) -> None:
        super().__init__(text)
        self.hint = hint
        self.line = line


def _compose(path: Path) -> yaml.Node | None:
    """The one document of a file; None when it is empty. Raises _Unreadable."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise _Unreadable(f"larger than {_LARGEST_FILE} bytes", "a specification file has a few thousand")
        text = path.read_text(encoding="utf-8")
        _check_depth(text)
        node: yaml.Node | None = yaml.compose(text, Loader=_Loader)
        return node
    except OSError as error:
        raise _Unreadable(f"cannot be read: {error.strerror}", "docs/spec-format.md says which files a dialect has") from error
    except UnicodeDecodeError as error:
        raise _Unreadable(f"not UTF-8: byte {error.start} is {error.object[error.start]:#04x}", "save the file as UTF-8") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise _Unreadable(f"not valid YAML: {error.problem}", _YAML_HINT, line) from error
    except yaml.YAMLError as error:
        raise _Unreadable(f"not valid YAML: {str(error).splitlines()[0]}", _YAML_HINT) from error


def _check_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise _Unreadable(f"nested more than {_DEEPEST} levels deep", "a specification file has 4 levels", event.start_mark.line + 1)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def read_mapping(path: Path, shown: str, keys: Keys, problems: Problems) -> Mapping | None:
    """The file as one mapping of this kind, or None when it cannot be read as that. `shown` is its name in messages."""
    try:
        node = _compose(path)
    except _Unreadable as error:
        problems.error(Location(shown, error.line), str(error), error.hint)
        return None
    if node is None:
        problems.error(Location(shown, 1), f"empty file where {keys.what_with_article} is expected", "write one, or remove the file")
        return None
    return as_mapping(_Converter(shown, problems).convert(node), keys, problems)
