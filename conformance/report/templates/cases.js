// The list of cases: search, filters, one row per case that opens into its details, and the keyboard.

const filter = { text: "", verdicts: new Set(), rule: null, flow: null };
const flowOf = (one) => [one.protocol, one.area, one.flow].filter(Boolean).join("/");

const entries = run.cases
  .map((one, at) => ({ one, at, words: `${one.id} ${one.rule} ${one.reason} ${one.description} ${one.findings.map((f) => f.what).join(" ")}`.toLowerCase() }))
  .sort((a, b) => ORDER.indexOf(a.one.verdict) - ORDER.indexOf(b.one.verdict) || Boolean(a.one.follows) - Boolean(b.one.follows) || a.at - b.at);

const list = element("div", { class: "case-list" });
const status = element("p", { class: "muted", role: "status" });
const search = element("input", { type: "search", id: "search", placeholder: "Search cases, rules, findings", "aria-label": "Search cases", autocomplete: "off", spellcheck: "false",
  oninput: () => { filter.text = search.value.toLowerCase(); apply(); } });
const tokens = element("div", { class: "tokens" });

function caseRow(entry) {
  const { one } = entry;
  const id = `case-${entry.at}`;
  const detail = element("div", { class: "detail", id: `${id}-detail`, hidden: true });
  const button = element("button", { type: "button", class: "case-head", "aria-expanded": "false", "aria-controls": detail.id, onclick: () => toggle(entry) },
    badge(one.verdict), element("span", { class: "case-id" }, pathParts(one.id)),
    one.reason ? element("span", { class: "case-reason" }, one.reason, one.follows ? " (and as documented)" : null) : null);
  entry.node = element("article", { class: `case v-${one.verdict}`, id }, element("h3", {}, button), detail);
  Object.assign(entry, { button, detail });
  return entry.node;
}

/** The last part of an id says most: it is set off from the path before it. */
function pathParts(id) {
  const cut = id.lastIndexOf("/") + 1;
  return [element("span", { class: "path" }, id.slice(0, cut).replaceAll("/", "/\u200b")), element("span", { class: "leaf" }, id.slice(cut))];
}

function toggle(entry, open = entry.detail.hidden) {
  if (open && !entry.detail.hasChildNodes()) entry.detail.append(...caseDetail(entry.one).flat(Infinity).filter(Boolean));
  entry.detail.hidden = !open;
  entry.button.setAttribute("aria-expanded", String(open));
  if (open) history.replaceState(null, "", `#${encodeURIComponent(entry.one.id)}`);
}

function matches({ one, words }) {
  return (filter.verdicts.size === 0 || filter.verdicts.has(one.verdict))
    && (filter.rule === null || one.rule === filter.rule)
    && (filter.flow === null || flowOf(one) === filter.flow)
    && filter.text.split(/\s+/).every((word) => words.includes(word));
}

function apply() {
  let shown = 0;
  for (const entry of entries) {
    entry.node.hidden = !matches(entry);
    shown += entry.node.hidden ? 0 : 1;
  }
  status.textContent = shown === entries.length ? plural(shown, "case") : `${shown} of ${plural(entries.length, "case")}`;
  for (const button of document.querySelectorAll("[data-kind]")) {
    const { kind, name } = button.dataset;
    button.setAttribute("aria-pressed", String(kind === "verdict" ? filter.verdicts.has(name) : filter[kind] === name));
  }
  tokens.replaceChildren(...["rule", "flow"].filter((kind) => filter[kind] !== null).map((kind) =>
    element("button", { type: "button", class: "token", onclick: () => pick(kind, filter[kind]) }, `${kind}: ${filter[kind]}`, element("span", { "aria-label": "remove filter" }, " ×"))));
}

/** Switches a filter on, or off when it is on. */
function pick(kind, name) {
  if (kind === "verdict") {
    if (!filter.verdicts.delete(name)) filter.verdicts.add(name);
  } else {
    filter[kind] = filter[kind] === name ? null : name;
    if (filter[kind] !== null) document.getElementById("cases").scrollIntoView({ block: "start" });
  }
  apply();
}

function verdictChips() {
  return tally(run.cases).map(([verdict, count]) =>
    element("button", { type: "button", class: `chip v-${verdict}`, "data-kind": "verdict", "data-name": verdict, "aria-pressed": "false", onclick: () => pick("verdict", verdict) },
      element("span", { class: "sign", "aria-hidden": "true" }, VERDICTS[verdict].sign), `${VERDICTS[verdict].word} `, element("b", {}, String(count))));
}

function casesSection() {
  list.append(...entries.map(caseRow));
  return [
    element("div", { class: "toolbar" }, search, element("div", { class: "chips", role: "group", "aria-label": "Verdicts" }, verdictChips()), tokens, status),
    list,
    element("p", { class: "muted keys" }, "Keys: ", element("kbd", {}, "/"), " search, ", element("kbd", {}, "j"), " ", element("kbd", {}, "k"), " next and previous case, ",
      element("kbd", {}, "Enter"), " open, arrow keys inside a ladder."),
  ];
}

/** Opens the case that the address names; false when it names none. */
function openNamed() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const named = entries.find(({ one }) => one.id === wanted);
  if (!named) return false;
  toggle(named, true);
  named.node.hidden = false;
  named.node.scrollIntoView();
  return true;
}

function openFirst() {
  const first = entries.find(({ one }) => isBad(one.verdict));
  if (!openNamed() && first) toggle(first, true);
}

function move(step) {
  const visible = entries.filter(({ node }) => !node.hidden);
  const now = visible.findIndex(({ node }) => node.contains(document.activeElement));
  visible[Math.min(Math.max(now + step, 0), visible.length - 1)]?.button.focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && event.target === search) search.blur();
  if (event.target.closest("input")) return;
  const action = { "/": () => search.focus(), j: () => move(1), k: () => move(-1) }[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
