"use strict";
// The report can be read without this. It adds: n and p to walk the findings, a filter by kind, both ends of the
// current finding marked at once.
(() => {
  const kindOf = new Map();
  for (const item of document.querySelectorAll(".findings li")) {
    kindOf.set(item.id.slice("finding-".length), item.dataset.kind);
  }
  const marks = [...document.querySelectorAll("a.mark[data-findings]")];
  const findingsOf = (mark) => mark.dataset.findings.split(" ");
  const hidden = new Set();
  const isShown = (finding) => !hidden.has(kindOf.get(finding));
  let current = null;

  const show = (finding) => {
    current = finding;
    for (const mark of marks) mark.classList.toggle("current", findingsOf(mark).includes(finding));
    for (const item of document.querySelectorAll(".findings li")) {
      item.classList.toggle("current", item.id === `finding-${finding}`);
    }
  };

  const step = (by) => {
    const stops = [...document.querySelectorAll("[id^='place-']")]
      .map((place) => place.id.slice("place-".length))
      .filter(isShown);
    if (!stops.length) return;
    const at = stops.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    show(stops[next]);
    const mark = marks.find((each) => findingsOf(each).includes(current));
    mark?.focus({ preventScroll: true });
    (mark ?? document.getElementById(`place-${current}`)).scrollIntoView({ block: "center" });
  };

  const filter = document.querySelector(".filter");
  const apply = () => {
    hidden.clear();
    for (const box of filter.querySelectorAll("input")) if (!box.checked) hidden.add(box.value);
    for (const item of document.querySelectorAll(".findings li")) item.hidden = hidden.has(item.dataset.kind);
    for (const mark of marks) mark.classList.toggle("off", !findingsOf(mark).some(isShown));
    for (const badge of document.querySelectorAll(".badge[data-finding]")) {
      badge.hidden = !isShown(badge.dataset.finding);
    }
  };
  if (kindOf.size) filter.hidden = false;
  filter.addEventListener("change", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  apply();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });

  const follow = () => {
    const match = /^#(?:place|finding)-(.+)$/.exec(location.hash);
    if (match && kindOf.has(match[1])) show(match[1]);
  };
  addEventListener("hashchange", follow);
  follow();
})();
