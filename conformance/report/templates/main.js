// Puts the page together.

document.getElementById("summary").replaceChildren(...summary());
document.getElementById("groups").append(
  groupTable("By rule", "rule", (one) => one.rule, pick),
  groupTable("By flow", "flow", flowOf, pick));
document.getElementById("cases").replaceChildren(...casesSection());
document.getElementById("about").append(`Made by ${run.tool}. This page is complete in itself: it loads nothing and sends nothing.`);
document.addEventListener("keydown", onKey);
window.addEventListener("hashchange", openNamed);
window.addEventListener("beforeprint", () => {
  for (const entry of entries.filter(({ one, node }) => isBad(one.verdict) && !one.follows && !node.hidden).slice(0, 40)) toggle(entry, true);
});
apply();
openFirst();
document.documentElement.dataset.ready = "true";
