// One case in full: what it is, what was expected and found, the ladder with its inspector, and how to see it again.

function caseDetail(one) {
  return [
    element("dl", { class: "facts" },
      fact("Case", one.description), fact(`A correct ${party}`, one.expectation), fact("Rule", one.rule), fact("Source", one.source),
      one.findings.length === 0 && one.reason ? fact("Verdict", `${VERDICTS[one.verdict].word}: ${one.reason}`) : null),
    one.findings.map((finding) => findingCard(finding)),
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

function findingCard({ what, expected, actual, tolerated }) {
  return element("div", { class: `finding${tolerated ? " tolerated" : ""}` },
    element("p", { class: "what" }, element("span", { class: "sign", "aria-hidden": "true" }, tolerated ? "≈ " : "✕ "), what),
    expected || actual ? element("div", { class: "pair" },
      element("div", {}, element("span", { class: "label" }, "Expected"), element("code", {}, expected || "nothing")),
      element("div", { class: "actual" }, element("span", { class: "label" }, "Actual"), element("code", {}, actual || "nothing"))) : null);
}

/** Ladder on one side, the selected message on the other; below each other where there is no room. */
function exchange(one) {
  const inspector = element("div", { class: "inspector", "aria-live": "polite" },
    element("p", { class: "muted" }, "Select a message to see its fields and bytes."));
  const holder = element("div", { class: "ladder-holder" });
  let all = false;
  let selected = null;
  const draw = () => {
    const width = Math.max(300, Math.floor(holder.clientWidth));
    const svg = ladder(one, width, { all, onSelect: select, onAll: () => { all = true; draw(); } });
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
    inspector.replaceChildren(...inspected(rowsByIndex.get(selected)));
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

function inspected(row) {
  const { entry } = row;
  const frame = frameOf(entry);
  const who = (entry.direction === "sent") === (run.kind === "client") ? "server to client" : "client to server";
  return [
    element("h4", {}, entry.message),
    element("p", { class: "muted" }, `${who}, ${plural(entry.length, "byte")}, at ${duration(entry.time_us)}, connection ${entry.connection}, version ${entry.version}`),
    entry.note ? element("p", {}, entry.note) : null,
    entry.fault ? element("p", { class: "fault" }, `✕ ${entry.fault}`) : null,
    row.seen.filter((seen) => seen.fault).map((seen) => element("p", { class: "fault" }, `✕ ${seen.fault}`)),
    ...(frame ? [decodedPart(frame, row), element("div", { class: "scroll" }, hexView(frame.hex, entry.marked)), copyButton(frame.hex, "Copy bytes")]
      : [element("p", { class: "muted" }, "The bytes are in the JSON report.")]),
  ].flat().filter(Boolean);
}

function decodedPart({ decoded }, row) {
  if (!decoded) return null;
  return [
    fieldTable(decoded, reported(row)),
    decoded.diagnostics?.length ? element("ul", { class: "diagnostics" },
      decoded.diagnostics.map(({ level, code, offset, text }) => element("li", {}, `${level} ${code} at ${offset}: ${text}`))) : null,
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
