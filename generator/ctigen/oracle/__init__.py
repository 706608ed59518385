"""The independent oracle: decodes and encodes messages by interpreting the specification directly.

It shares nothing with the templates or the C++ runtime, is written for clarity instead of speed, and returns the same objects that
`cti decode --format json` prints. Differential tests hold the two against each other; where they differ, one of them is wrong.

The rules it follows are those of docs/decoding.md.
"""

from .decoding import decode, find_message
from .diagnostics import LEVELS
from .encoding import encode
from .values import symbol_of
from .writing import OracleError

__all__ = ["LEVELS", "OracleError", "decode", "encode", "find_message", "symbol_of"]
