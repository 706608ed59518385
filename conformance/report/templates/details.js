// One case in full: what it is, what was expected and found, the ladder with its inspector, and how to see it again.

function caseDetail(one) {
  return [
    element("dl", { class: "facts" },
      fact("Case", one.description), fact(`A correct ${party}`, one.expectation), fact("Rule", one.rule), fact("Source", one.source),
      one.findings.length === 0 && one.reason ? fact("Verdict", `${VERDICTS[one.verdict].word}: ${one.reason}`) : null),
    one.follows ? element("p", { class: "follows" }, "The flow fails without this change too: look at ",
      element("a", { href: `#${encodeURIComponent(one.follows)}` }, one.follows), " first.") : null,
    findingsOf(one),
    one.transcript.length || one.observations.length ? exchange(one) : null,
    wholeExpectation(one),
    one.observations.length ? disclosure(`What the ${party} printed (${plural(one.observations.length, "line")})`, () => printedLines(one)) : null,
    one.stderr ? disclosure("Standard error", () => element("pre", { class: "box" }, one.stderr)) : null,
    one.exit ? element("p", { class: "muted" }, `Process: ${one.exit}. Duration: ${duration(one.duration_us)}. Seed: ${one.seed}.`) : null,
    one.reproduce ? element("div", { class: "reproduce" }, element("span", { class: "label" }, "Run it alone"),
      element("code", {}, one.reproduce), copyButton(one.reproduce)) : null,
  ];
}

function fact(label, text) {
  return text ? [element("dt", {}, label), element("dd", {}, text)] : null;
}

const MANY = 8;

/** Findings about one message belong together: the first message in full, the others folded away. */
function findingsOf(one) {
  const byEntry = new Map();
  for (const finding of one.findings) byEntry.set(finding.entry, [...(byEntry.get(finding.entry) ?? []), finding]);
  const groups = [...byEntry.values()].flatMap((findings) => findings.length > MANY ? [findings.slice(0, MANY), findings.slice(MANY)] : [findings]);
  const [first, ...others] = groups.map((findings) => () => findingCard(one.transcript[findings[0].entry], findings));
  const more = one.findings.length - (groups[0]?.length ?? 0);
  return [first?.(), more ? disclosure(plural(more, "more finding"), () => element("div", { class: "findings" }, others.map((make) => make()))) : null];
}

function findingCard(entry, findings) {
  const title = findings.length > 1 && entry?.message ? `${entry.message}: ` : "";
  return element("div", { class: `finding${findings.every(({ tolerated }) => tolerated) ? " tolerated" : ""}` },
    title ? element("p", { class: "what" }, `${entry.message}: ${plural(findings.length, "finding")}`) : null,
    findings.map(({ what, expected, actual, tolerated }) => [
      element("p", { class: title ? null : "what" }, element("span", { class: "sign", "aria-hidden": "true" }, tolerated ? "≈ " : "✕ "),
        what.startsWith(title) ? what.slice(title.length) : what),
      expected || actual ? element("div", { class: "pair" },
        element("div", {}, element("span", { class: "label" }, "Expected"), element("code", {}, expected || "nothing")),
        element("div", { class: "actual" }, element("span", { class: "label" }, "Actual"), element("code", {}, actual || "nothing"))) : null]));
}

const isNarrow = window.matchMedia("(max-width: 1000px)");

/** Ladder on one side, the selected message on the other; below each other where there is no room. */
function exchange(one) {
  const inspector = element("div", { class: "inspector", "aria-live": "polite" },
    element("p", { class: "muted" }, "Select a message to see its fields and bytes."));
  const holder = element("div", { class: "ladder-holder" });
  let all = false;
  let selected = null;
  const draw = () => {
    const width = Math.max(300, Math.floor(holder.clientWidth));
    const svg = ladder(one, width, { all, onSelect: select, onPick: reveal, onAll: () => { all = true; draw(); } });
    holder.replaceChildren(svg);
    const rows = [...svg.querySelectorAll("[role=button].row")];
    const first = rows.find((row) => Number(row.dataset.index) === (selected ?? departure(one))) ?? rows[0];
    first?.setAttribute("tabindex", "0");
    if (first) show(first);
  };
  const rowsByIndex = new Map(ladderRows(one).filter((row) => row.entry).map((row) => [row.index, row]));
  function show(node) {
    holder.querySelector(".selected")?.classList.remove("selected");
    node.classList.add("selected");
    selected = Number(node.dataset.index);
    inspector.replaceChildren(...inspected(rowsByIndex.get(selected), one),
      element("button", { type: "button", class: "quiet back", onclick: goBack }, "Back to the ladder"));
  }
  /** Where there is one column only, the inspector is far below what was picked. */
  function reveal() {
    if (isNarrow.matches) inspector.scrollIntoView({ block: "start" });
  }
  function goBack() {
    holder.querySelector(".selected")?.scrollIntoView({ block: "center" });
  }
  function select(row, node) {
    holder.querySelector('[tabindex="0"].row')?.setAttribute("tabindex", "-1");
    node.setAttribute("tabindex", "0");
    show(node);
  }
  let drawnAt = 0;
  new ResizeObserver(() => {
    if (holder.clientWidth && Math.abs(holder.clientWidth - drawnAt) > 4) {
      drawnAt = holder.clientWidth;
      draw();
    }
  }).observe(holder);
  return element("div", { class: "exchange" }, holder, inspector);
}

function inspected(row, one) {
  const { entry } = row;
  const who = (entry.direction === "sent") === (run.kind === "client") ? "server to client" : "client to server";
  const faults = new Set([...row.seen.map(({ fault }) => fault), row.seen.some(({ fault }) => fault) ? null : entry.fault].filter(Boolean));
  return [
    element("h4", {}, entry.message),
    element("p", { class: "muted" }, `${who}, ${plural(entry.length, "byte")}, at ${duration(entry.time_us)}, connection ${entry.connection}, version ${entry.version}`),
    entry.note ? element("p", {}, entry.note) : null,
    [...faults].flatMap((fault) => fault.split("; ")).map((fault) => element("p", { class: "fault" }, `✕ ${fault}`)),
    entry.frame.hex ? content(row, one) : element("p", { class: "muted" }, "The bytes are in the JSON report."),
  ].flat().filter(Boolean);
}

/** Bytes and fields of a message; pointing at a field marks its bytes. */
function content({ entry, seen, index }, one) {
  const { hex, length } = entry.frame;
  const decoded = decodedFrame(entry.frame);
  const view = element("div", { class: "scroll" });
  const mark = (range) => view.replaceChildren(hexView(hex, range ? [range] : entry.marked, range ? "pointed" : "marked"));
  mark();
  return [
    view,
    hex.length < 2 * length ? element("p", { class: "muted" }, `The first ${hex.length / 2} of ${length} bytes; all of them are in the JSON report.`) : null,
    fieldTable(decoded, reported(seen), concerned(one, index), mark),
    decoded.diagnostics?.length ? element("ul", { class: "diagnostics" },
      decoded.diagnostics.map(({ level, code, offset, text }) => element("li", {}, `${level} ${code} at ${hexOffset(offset)}: ${text}`))) : null,
    copyButton(hex, "Copy bytes"),
  ];
}

function wholeExpectation({ expected, actual }) {
  if (!expected.length && !actual.length) return null;
  const column = (title, lines) => element("div", {}, element("span", { class: "label" }, title),
    element("ol", {}, lines.map((line) => element("li", {}, element("code", {}, line)))));
  return disclosure("The whole expectation", () => element("div", { class: "pair lists" }, column("Expected", expected), column("Actual", actual)));
}

function printedLines({ observations }) {
  const sign = { matched: "✓", mismatched: "✕", unexpected: "✕", ignored: "–" };
  return element("ol", { class: "printed" }, observations.map(({ line, state, fault, time_us }) =>
    element("li", { class: `seen-${state}` }, element("span", { class: "muted" }, `${duration(time_us)} ${sign[state]} ${state} `),
      line ? element("code", {}, line) : "(the line is in the JSON report)", fault ? element("span", { class: "fault" }, ` ${fault}`) : null)));
}
