'use strict';
// One question: each change is saved at once. Without script the form is posted and does the same.
(function () {
  const form = document.querySelector('form[data-question]');
  if (!form || !window.PrendreSoin) return;
  const number = Number(form.dataset.question);

  function choices() {
    return Array.from(form.querySelectorAll('[name="reponse"]:checked'), function (input) { return input.value; });
  }

  function mark(answered, flagged) {
    const here = document.querySelector('.palette [aria-current]');
    if (!here) return;
    here.classList.toggle('fait', answered);
    here.classList.toggle('drapeau', flagged);
    here.setAttribute('aria-label', number + '\u00a0: en cours' + (answered ? ', répondue' : '')
      + (flagged ? ', à revoir' : ''));
    const count = document.querySelector('[data-compte]');
    const done = document.querySelectorAll('.palette .fait').length;
    if (count) count.textContent = done + (done > 1 ? ' réponses' : ' réponse') + ' sur ' + count.dataset.compte;
  }

  // The page was drawn by a server that does not know yet what waits here.
  function showWaiting() {
    const slot = form.dataset.url + ' question ' + number;
    const waits = window.PrendreSoinFile.items().find(function (item) { return item.slot === slot; });
    if (!waits) return;
    form.querySelectorAll('[name="reponse"]').forEach(function (input) {
      input.checked = waits.body.choices.includes(input.value);
    });
    const flag = form.querySelector('[name="revoir"]');
    if (flag) flag.checked = Boolean(waits.body.flagged);
    mark(choices().length > 0, Boolean(waits.body.flagged));
  }

  showWaiting();
  form.addEventListener('change', function () {
    const flag = form.querySelector('[name="revoir"]');
    const flagged = Boolean(flag && flag.checked);
    mark(choices().length > 0, flagged);
    const writer = window.PrendreSoinFile.writer(form.dataset.tentative);
    window.PrendreSoin.save(form.dataset.url,
      { question: number, choices: choices(), flagged: flagged, writer: writer },
      'question ' + number);
  });

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    window.PrendreSoin.settled(1500).then(function () { window.location.assign(form.dataset.suivant); });
  });
})();
