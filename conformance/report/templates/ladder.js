// The ladder diagram: what the suite and the party under test sent, what the client reported beside it, and where it departed.

const LADDER = { message: 38, event: 28, noteLine: 15, head: 34, char: 7.3, small: 6.4, narrow: 540, many: 240 };

const clip = (text, width, char = LADDER.char) => {
  const room = Math.max(3, Math.floor(width / char));
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
};

/** At most two lines; the inspector has the rest. */
const wrap = (text, width, char = LADDER.small) => {
  const room = Math.max(12, Math.floor(width / char));
  if (text.length <= room) return text ? [text] : [];
  const space = text.lastIndexOf(" ", room);
  const cut = space > 0 ? space : room;
  return [text.slice(0, cut), clip(text.slice(cut).trimStart(), width, char)];
};

/** Rows in the order of time: entries, and observations that belong to no entry. */
function ladderRows(one) {
  const rows = one.transcript.map((entry, index) => ({ time: entry.time_us, entry, index, seen: [] }));
  for (const observation of one.observations) {
    if (observation.state === "ignored") continue;
    const row = observation.entry === null ? null : rows[observation.entry];
    if (row) row.seen.push(observation);
    else rows.push({ time: observation.time_us, entry: null, index: -1, seen: [observation] });
  }
  return rows.sort((a, b) => a.time - b.time);
}

/** Long transcripts keep their ends and what is around departures; the rest becomes a row that says how much is left out. */
function shortened(rows, all) {
  if (all || rows.length <= LADDER.many) return rows;
  const keep = new Set();
  rows.forEach((row, at) => {
    const matters = row.entry?.fault || row.entry?.note || row.seen.some((seen) => seen.state !== "matched");
    if (at < 40 || at >= rows.length - 20) keep.add(at);
    if (matters && keep.size < 400) for (let near = at - 5; near <= at + 5; near += 1) keep.add(near);
  });
  const result = [];
  rows.forEach((row, at) => {
    if (keep.has(at)) result.push(row);
    else if (result.at(-1)?.gap) result.at(-1).gap += 1;
    else result.push({ gap: 1, seen: [] });
  });
  return result;
}

const SEEN = { matched: "✓ reported", mismatched: "✕ reported otherwise", unexpected: "✕ reported, never sent" };

/** Text lines beside a row: what the client made of the message. */
function seenLines(row, one) {
  if (run.kind === "server" || !run.observed) return [];
  if (row.seen.length === 0) {
    const silent = row.entry?.flow && row.entry.direction === "sent" && one.verdict === "failed";
    return silent ? [{ bad: true, text: "✕ not reported" }] : [];
  }
  return row.seen.map(({ state, message, fault }) => ({
    bad: state !== "matched",
    text: row.entry ? SEEN[state] : `${SEEN[state]}: ${message}`,
    fault,
  }));
}

function ladder(one, width, options) {
  const narrow = width < LADDER.narrow;
  const left = narrow ? 10 : 78;
  const right = narrow ? width - 10 : Math.round(width * (run.kind === "server" || !run.observed ? 0.94 : 0.64));
  const place = { width, narrow, left, right, first: departure(one) };
  const rows = shortened(ladderRows(one), options.all);
  let y = LADDER.head;
  const drawn = rows.map((row) => {
    const [node, height] = drawRow(row, y, place, one, options);
    y += height;
    return node;
  });
  const suite = run.kind === "server" ? "suite (client)" : "suite (server)";
  return shape("svg", { class: "ladder", width, height: y + 8, viewBox: `0 0 ${width} ${y + 8}`, role: "group",
    "aria-label": `Ladder diagram, ${plural(one.transcript.length, "row")}; arrow keys move between messages` },
    shape("line", { class: "life", x1: left, x2: left, y1: 24, y2: y }),
    shape("line", { class: "life", x1: right, x2: right, y1: 24, y2: y }),
    shape("text", { class: "head", x: narrow ? 2 : left, y: 16, "text-anchor": narrow ? "start" : "middle" }, suite),
    shape("text", { class: "head", x: narrow ? width - 2 : right, y: 16, "text-anchor": narrow ? "end" : "middle" }, `${party} under test`),
    drawn);
}

function drawRow(row, y, place, one, options) {
  if (row.gap) return drawGap(row.gap, y, place, options);
  const { left, right, narrow, width } = place;
  const span = right - left;
  const isMessage = row.entry && row.entry.direction !== "event";
  const under = [];
  for (const line of wrap(row.entry?.note && isMessage ? row.entry.note : "", span - 16)) under.push({ class: "note", text: line });
  const isTold = row.seen.some(({ fault }) => fault);
  for (const line of wrap(isTold ? "" : row.entry?.fault ?? "", span - 16)) under.push({ class: "fault-text", text: line });
  const seen = seenLines(row, one).flatMap(({ bad, text, fault }) => [
    { class: bad ? "seen bad" : "seen", text },
    ...wrap(fault ?? "", (narrow ? span : width - right) - 20).map((line) => ({ class: "seen-fault", text: line })),
  ]);
  const isFirst = row.index >= 0 && row.index === place.first;
  const base = (isMessage ? LADDER.message : LADDER.event) + (isFirst ? LADDER.noteLine : 0);
  const below = under.length * LADDER.noteLine;
  const beside = seen.length * LADDER.noteLine;
  const height = base + (narrow ? below + beside : Math.max(below, beside - 14));
  const bad = Boolean(row.entry?.fault) || isFirst;
  const node = shape("g", { class: `row${bad ? " departed" : ""}`, "data-index": row.index });
  if (isFirst) node.append(shape("rect", { class: "band", x: 0, y: y + 2, width, height: height - 3, rx: 5 }));
  if (!narrow && row.entry) node.append(shape("text", { class: "time", x: left - 12, y: y + base - 14, "text-anchor": "end" }, `${(row.time / 1e3).toFixed(1)} ms`));
  if (isMessage) node.append(...arrow(row.entry, y + base - 12, place));
  else node.append(...eventText(row, y + base - 11, place));
  const seenX = narrow ? left + 8 : right + 14;
  const seenY = narrow ? y + base + below + 2 : y + base - 12;
  under.forEach((line, at) => node.append(shape("text", { class: line.class, x: left + 8, y: y + base + 3 + at * LADDER.noteLine }, line.text)));
  seen.forEach((line, at) => node.append(shape("text", { class: line.class, x: seenX, y: seenY + at * LADDER.noteLine },
    clip(line.text, (narrow ? span : width - right - 16), LADDER.small))));
  if (isFirst) node.append(departureMark(y, place));
  if (isMessage) makeSelectable(node, row, y, height, place, options);
  return [node, height];
}

function arrow(entry, y, { left, right }) {
  const outward = entry.direction === "sent";
  const [from, to] = outward ? [left, right] : [right, left];
  const tip = outward ? -1 : 1;
  const length = entry.length === undefined ? "" : `  ${entry.length} B`;
  return [
    shape("line", { class: "arrow", x1: from, x2: to + 6 * tip, y1: y, y2: y }),
    shape("path", { class: "tip", d: `M${to} ${y}l${9 * tip}-4.5v9z` }),
    shape("text", { class: "name", x: left + 8, y: y - 6 },
      clip(entry.message, right - left - 70), shape("tspan", { class: "length" }, length)),
  ];
}

function eventText(row, y, { left, right }) {
  const middle = (left + right) / 2;
  const text = row.entry ? row.entry.note : "";
  return text ? [shape("line", { class: "event-line", x1: left, x2: right, y1: y - 4, y2: y - 4 }),
    shape("text", { class: "event", x: middle, y, "text-anchor": "middle" }, clip(text, right - left - 12, LADDER.small))] : [];
}

function departureMark(y, { width }) {
  return shape("text", { class: "departure", x: width - 10, y: y + 17, "text-anchor": "end" }, "✕ departs here");
}

function drawGap(count, y, { left, right }, options) {
  const button = shape("g", { class: "gap", role: "button", tabindex: "0", onclick: options.onAll,
    onkeydown: (event) => event.key === "Enter" && options.onAll() },
    shape("rect", { x: left + 10, y: y + 4, width: right - left - 20, height: 22, rx: 11 }),
    shape("text", { x: (left + right) / 2, y: y + 19, "text-anchor": "middle" }, `${plural(count, "row")} not drawn: show all`));
  return [button, 32];
}

/** Rows are one tab stop together; arrow keys move, and moving selects. */
function makeSelectable(node, row, y, height, { width }, options) {
  const { entry } = row;
  node.setAttribute("role", "button");
  node.setAttribute("tabindex", "-1");
  node.setAttribute("aria-label", [entry.direction, entry.message, entry.note, entry.fault].filter(Boolean).join(", "));
  node.prepend(shape("rect", { class: "hit", x: 0, y: y + 2, width, height: height - 3, rx: 5 }));
  node.addEventListener("click", () => {
    node.focus();
    options.onPick();
  });
  node.addEventListener("focus", () => options.onSelect(row, node));
  node.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const rows = [...node.ownerSVGElement.querySelectorAll("[role=button]")];
    rows[rows.indexOf(node) + step]?.focus();
  });
}
