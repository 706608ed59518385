// Bytes of a frame with the concerned range marked, and its decoded fields.

const hexOffset = (offset) => offset.toString(16).padStart(4, "0");

function hexView(hex, marked = [], kind = "marked") {
  const bytes = hex.match(/../g) ?? [];
  const isMarked = (at) => marked.some(([first, length]) => at >= first && at < first + length);
  const perLine = window.matchMedia("(max-width: 560px)").matches ? 8 : 16;
  const lines = [];
  for (let start = 0; start < bytes.length; start += perLine) {
    const line = bytes.slice(start, start + perLine);
    lines.push(element("div", { class: "hex-line" },
      element("span", { class: "offset" }, hexOffset(start)),
      element("span", { class: "hex-bytes" }, runs(line, (at) => isMarked(start + at), " ")),
      element("span", { class: "hex-text" }, runs(line.map(visible), (at) => isMarked(start + at), ""))));
  }
  return element("div", { class: `hex ${kind}`, role: "img", "aria-label": `${bytes.length} bytes${marked.length ? `, marked: ${marked.map(([first, length]) => `${length} from offset ${first}`).join(", ")}` : ""}` }, lines);
}

/** Neighbours of the same kind become one node; marked ones are underlined and bracketed by <mark>. */
function runs(parts, isMarked, separator) {
  const result = [];
  parts.forEach((part, at) => {
    const mark = isMarked(at);
    const text = at + 1 < parts.length && mark === isMarked(at + 1) ? part + separator : part;
    const gap = at > 0 && mark !== isMarked(at - 1) ? separator : "";
    if (at > 0 && mark === isMarked(at - 1)) result.at(-1).append(text);
    else result.push(...(gap ? [gap] : []), mark ? element("mark", {}, text) : element("span", {}, text));
  });
  return result;
}

function visible(byte) {
  const code = parseInt(byte, 16);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : "·";
}

/** What the client printed for the message, as an object; null when it printed none. */
function reported(seen) {
  for (const { line } of seen) {
    try {
      return JSON.parse(line);
    } catch {
      // a line that is no JSON has nothing to compare
    }
  }
  return null;
}

/** Whether findings are about a field of a message. */
const concerned = (one, index) => (name) => one.findings.some(({ entry, field }) => entry === index && field === name);

function fieldTable(decoded, report, isConcerned, mark) {
  const fields = [...(decoded.fixed ?? []), ...(decoded.floating ?? [])];
  if (fields.length === 0) return null;
  const sent = new Map();
  for (const { name, value, reserved } of fields) {
    if (name && !reserved) sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  const done = new Set();
  const head = ["Field", "Value", ...(report ? ["Reported"] : [])];
  return element("div", { class: "scroll" }, element("table", { class: "fields" },
    element("thead", {}, element("tr", {}, head.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", { onmouseleave: () => mark() }, fields.map((field) => fieldRow(field, sent, report, { done, isConcerned, mark })))));
}

function fieldRow(field, sent, report, { done, isConcerned, mark }) {
  const silent = field.reserved || field.name === null;
  const label = field.name === null ? `tag ${field.tag}` : field.reserved ? `reserved${field.as ? ` (${field.as})` : ""}` : field.name;
  const isFirst = !silent && !done.has(field.name);
  const said = isFirst && report && field.name in report ? report[field.name] : undefined;
  const lost = isFirst && said === undefined && isConcerned(field.name);
  if (!silent) done.add(field.name);
  const differs = lost || (said !== undefined && JSON.stringify([said].flat()) !== JSON.stringify(sent.get(field.name)));
  const place = [field.type, field.offset === undefined ? null : `at ${hexOffset(field.offset)}`, field.tag !== undefined && field.name !== null ? `tag ${field.tag}` : null];
  return element("tr", { class: silent ? "reserved" : differs ? "differs" : null, onmouseenter: () => field.length && mark([field.offset, field.length]) },
    element("th", { scope: "row" }, label, element("span", { class: "place" }, place.filter(Boolean).join(", "))),
    element("td", {}, readable(field.value), field.symbol ? element("span", { class: "symbol" }, [field.symbol].flat().join(" | ")) : null),
    report ? element("td", {}, lost ? "✕ not reported" : said === undefined ? "" : `${differs ? "✕ " : "✓ "}${readable(said)}`) : null);
}

function readable(value) {
  if (typeof value === "string") return value === "" ? '""' : value;
  if (Array.isArray(value)) return `[${value.map(readable).join(", ")}]`;
  if (value && typeof value === "object") return value.index === undefined ? `${value.name} = ${readable(value.value)}` : `${value.name}[${value.index}] = ${readable(value.value)}`;
  return String(value);
}
