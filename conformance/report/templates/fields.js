// Fields of a frame, read from its bytes with the layout that the page carries for its message.

const HEADER = 8;
const TEXT = new TextDecoder();

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const number = (bytes) => bytes.reduce((value, byte) => value * 256 + byte, 0);
const signed = (bytes) => number(bytes) - (bytes[0] >= 0x80 ? 256 ** bytes.length : 0);

function text(bytes) {
  const end = bytes.indexOf(0);
  return TEXT.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function named(bytes) {
  const end = bytes.indexOf(0) + 1;
  return { name: text(bytes), value: text(bytes.subarray(end)) };
}

/** How each type is written; everything else is an unsigned number. */
const VALUES = {
  CHAR: signed, SHORT: signed, INT: signed, STRING: text, UNSPEC: hexOf, NAMEDVAR: named,
  NAMEDARRAY: (bytes) => ({ index: bytes[0], ...named(bytes.subarray(1)) }),
};

function field(kind, bytes, offset) {
  const value = (VALUES[kind.type] ?? number)(bytes);
  return { ...kind, value, symbol: kind.symbols?.[value], offset, length: bytes.length };
}

/** {fixed, floating, diagnostics} as `cti decode` gives them. Ends where the page's bytes do. */
function decodedFrame(frame) {
  const diagnostics = (frame.diagnostics ?? []).map(([offset, remark]) => ({ offset, ...run.remarks[remark] }));
  if (frame.layout === undefined) return frame.decoded ?? { diagnostics };
  const layout = run.layouts[frame.layout];
  const bytes = bytesOf(frame.hex);
  const result = { fixed: [], floating: [], diagnostics };
  let at = HEADER;
  for (const index of layout.fixed) {
    const kind = run.kinds[index];
    if (at + kind.size > bytes.length) return result;
    result.fixed.push(field(kind, bytes.subarray(at, at + kind.size), at));
    at += kind.size;
  }
  while (at + layout.tag_size + layout.length_size <= bytes.length) {
    const tag = number(bytes.subarray(at, at + layout.tag_size));
    const start = at + layout.tag_size + layout.length_size;
    const end = start + number(bytes.subarray(at + layout.tag_size, start));
    if (end > bytes.length) break;
    result.floating.push({ ...field(run.kinds[layout.floating[tag]], bytes.subarray(start, end), at), length: end - at });
    at = end;
  }
  return result;
}
