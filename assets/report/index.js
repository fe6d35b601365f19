"use strict";
// The index can be read without this. It adds: sorting by each column, and a filter by words.
(() => {
  const body = document.querySelector("tbody");
  const rows = [...body.rows];
  const heads = [...document.querySelectorAll("thead th")];
  const valueOf = (row, column, kind) =>
    kind === "number" ? Number(row.cells[column].dataset.value) : row.cells[column].textContent.trim().toLocaleLowerCase();
  const compare = (one, other) => (typeof one === "number" ? one - other : one.localeCompare(other));

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const kind = head.dataset.kind;
      const first = kind === "number" ? "descending" : "ascending";
      const other = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? other : first;
      for (const one of heads) one.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      rows.sort((a, b) => sign * compare(valueOf(a, column, kind), valueOf(b, column, kind)));
      body.append(...rows);
    });
  });

  const wanted = document.getElementById("wanted");
  const count = document.getElementById("count");
  document.querySelector(".tools").hidden = false;
  wanted.addEventListener("input", () => {
    const word = wanted.value.trim().toLocaleLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(word);
    const shown = rows.filter((row) => !row.hidden).length;
    const told = count.dataset.told.replace("{shown}", shown).replace("{total}", rows.length);
    count.textContent = word ? told : "";
  });
})();
