'use strict';
// A checklist: its ticks stay in this tab, under the name of whoever's enrolment it is. Without script it ticks all the same.
(function () {
  const list = document.querySelector('[data-liste]');
  if (!list) return;
  const shelf = 'prendresoin.liste ' + list.dataset.liste;
  const boxes = Array.from(list.querySelectorAll('input[type="checkbox"]'));
  const tools = list.querySelector('[data-outils]');
  const count = list.querySelector('[data-compte]');

  function kept() {
    try {
      return JSON.parse(window.sessionStorage.getItem(shelf)) || [];
    } catch (unreadable) {
      return [];
    }
  }

  function tell() {
    const done = boxes.filter(function (box) { return box.checked; }).length;
    count.textContent = done + (done > 1 ? ' points cochés' : ' point coché') + ' sur ' + count.dataset.compte;
  }

  function keep() {
    const ticked = boxes.map(function (box, index) { return box.checked ? index : -1; })
      .filter(function (index) { return index >= 0; });
    try { window.sessionStorage.setItem(shelf, JSON.stringify(ticked)); } catch (refused) { /* this page only */ }
    tell();
  }

  boxes.forEach(function (box) { box.setAttribute('autocomplete', 'off'); });
  kept().forEach(function (index) { if (boxes[index]) boxes[index].checked = true; });
  list.addEventListener('change', keep);
  list.querySelector('[data-imprimer]').addEventListener('click', function () { window.print(); });
  list.querySelector('[data-effacer]').addEventListener('click', function () {
    boxes.forEach(function (box) { box.checked = false; });
    keep();
  });
  tools.hidden = false;
  tell();
})();
