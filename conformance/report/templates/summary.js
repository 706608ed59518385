// Top of the page: the verdict in one sentence, counts, and the tables by rule and by flow that lead into the cases.

function headline() {
  if (run.cases.length === 0) return "No case was run";
  if (badCount) return `${badCount} of ${plural(run.cases.length, "case")} failed`;
  const passed = run.cases.filter((one) => one.verdict === "passed").length;
  return passed === run.cases.length ? `All ${plural(passed, "case")} passed` : `No case failed, ${passed} of ${run.cases.length} passed`;
}

function summary() {
  const verdict = badCount ? "failed" : "passed";
  return [
    element("p", { class: "overline" }, "CTI conformance report"),
    element("h1", { class: `v-${verdict}` }, element("span", { class: "seal", "aria-hidden": "true" }, VERDICTS[verdict].sign), headline()),
    ...causes(),
    element("p", { class: "target" }, element("code", {}, run.target)),
    element("dl", { class: "meta" },
      metum("Under test", party), metum("Protocol", run.protocol), metum("Started", run.started), metum("Duration", duration(run.duration_us)),
      metum("Seed", String(run.seed)), metum("Suite", run.tool),
      metum("Judged", [run.observed ? "wire and report" : "wire only", run.driven ? "driven" : null, run.strict ? "strict" : null].filter(Boolean).join(", "))),
    bar(run.cases),
    ...messages("The list of known failures is stale: these passed", run.stale_known_failures),
    ...messages("Warnings", run.warnings),
  ];
}

/** How many failures there are to look at, when most follow from others. */
function causes() {
  const following = run.cases.filter((one) => one.follows).length;
  return following ? [element("p", { class: "causes" }, `Look at ${plural(badCount - following, "failure")} first: the other ${following} vary flows that fail as documented.`)] : [];
}

const metum = (label, text) => element("div", {}, element("dt", {}, label), element("dd", {}, text));

function messages(title, lines) {
  return lines.length ? [element("div", { class: "finding tolerated" }, element("p", { class: "what" }, title),
    element("ul", {}, lines.map((line) => element("li", {}, line))))] : [];
}

/** Cases grouped by `key`, those with most failures first, else in the guide's order. */
function grouped(key) {
  const groups = new Map();
  for (const one of run.cases) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].map(([name, cases]) => ({ name, cases, bad: cases.filter((one) => isBad(one.verdict)).length }))
    .sort((a, b) => b.bad - a.bad);
}

/** A table whose rows are buttons that filter the cases. */
function groupTable(title, kind, key, onPick) {
  const groups = grouped(key);
  const shown = Math.min(groups.length, Math.max(8, Math.min(14, groups.filter((group) => group.bad).length)));
  const list = element("ul", { class: "groups" }, groups.map(({ name, cases, bad }, at) =>
    element("li", { hidden: at >= shown }, element("button", { type: "button", class: "group", "data-kind": kind, "data-name": name, "aria-pressed": "false", onclick: () => onPick(kind, name) },
      element("span", { class: "group-name" }, name || "none"), bar(cases),
      element("span", { class: `group-count${bad ? " bad" : ""}` }, bad ? `✕ ${bad} of ${cases.length}` : `${cases.length}`)))));
  const more = groups.length > shown ? element("button", { type: "button", class: "quiet", onclick: () => {
    for (const item of list.children) item.hidden = false;
    more.remove();
  } }, `Show all ${groups.length}`) : null;
  return element("section", { class: "card" }, element("h2", {}, title), list, more);
}
