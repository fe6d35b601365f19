"use strict";
// The report can be read without this. It adds: n and p to walk the findings, a filter by kind, both ends of the
// current finding marked at once.
(() => {
  const items = new Map();
  for (const item of document.querySelectorAll(".findings > li")) items.set(item.id.slice("finding-".length), item);
  const marks = [...document.querySelectorAll(".texts a.mark")];
  const findingsOf = (mark) => (mark.dataset.findings ?? mark.hash.slice("#finding-".length)).split(" ");
  const marksOf = new Map();
  for (const mark of marks) {
    for (const finding of findingsOf(mark)) marksOf.set(finding, [...(marksOf.get(finding) ?? []), mark]);
  }
  const written = (number) => number.toLocaleString(document.documentElement.lang);
  const places = [...document.querySelectorAll(".texts [id^='place-']")].map((at) => at.id.slice("place-".length));
  const hidden = new Set();
  const isShown = (finding) => !hidden.has(items.get(finding)?.dataset.kind);
  let current = null;

  const light = (on) => {
    for (const part of [items.get(current), ...(marksOf.get(current) ?? [])]) part?.classList.toggle("current", on);
  };

  const show = (finding) => {
    light(false);
    current = finding;
    light(true);
  };

  const step = (by) => {
    const stops = places.filter(isShown);
    if (!stops.length) return;
    const at = stops.indexOf(current);
    show(stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length]);
    const mark = marksOf.get(current)?.[0];
    mark?.focus({ preventScroll: true });
    (mark ?? document.getElementById(`place-${current}`)).scrollIntoView({ block: "center" });
  };

  const filter = document.querySelector(".filter");
  const boxes = [...(filter?.querySelectorAll("input") ?? [])];
  const apply = () => {
    hidden.clear();
    for (const box of boxes) if (!box.checked) hidden.add(box.value);
    let shown = 0;
    for (const [finding, item] of items) {
      item.hidden = !isShown(finding);
      shown += !item.hidden;
    }
    for (const mark of marks) mark.classList.toggle("off", !findingsOf(mark).some(isShown));
    for (const badge of document.querySelectorAll(".badge[data-finding]")) {
      badge.hidden = !isShown(badge.dataset.finding);
    }
    for (const head of document.querySelectorAll(".weight")) {
      const own = [...head.nextElementSibling.children].filter((item) => !item.hidden).length;
      head.hidden = head.nextElementSibling.hidden = own === 0;
      head.querySelector(".count").textContent = written(own);
    }
    return shown;
  };
  const tell = () => {
    const shown = apply();
    const said = shown === 1 ? filter.dataset.one : filter.dataset.many;
    filter.querySelector("[role=status]").textContent = said.replace("{count}", written(shown));
  };
  if (filter) {
    filter.hidden = false;
    filter.addEventListener("change", tell);
    filter.addEventListener("submit", (event) => event.preventDefault());
    for (const button of filter.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        for (const box of boxes) box.checked = button.dataset.all === "on";
        tell();
      });
    }
    // A browser that comes back to the page may have kept the boxes as they were.
    if (boxes.some((box) => !box.checked)) apply();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });

  const follow = () => {
    const match = /^#(?:place|finding)-(.+)$/.exec(location.hash);
    if (match && items.has(match[1])) show(match[1]);
  };
  addEventListener("hashchange", follow);
  follow();
})();
