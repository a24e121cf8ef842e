'use strict';
// The questions of an attempt, all in this page: one is shown, and each change is saved at once. The number stands in the
// address, so that Back, a reload and a link lead to the exact question; going on needs no network. Without script each
// question has its own address, and its form is posted and does the same.
(function () {
  const place = document.querySelector('[data-tentative]');
  if (!place || !window.PrendreSoin) return;
  const forms = Array.from(place.querySelectorAll('form[data-question]'));
  const status = document.querySelector('[data-compte]');

  function numberOf(form) { return Number(form.dataset.question); }

  function shown() { return forms.find(function (form) { return !form.hidden; }); }

  function choices(form) {
    return Array.from(form.querySelectorAll('[name="reponse"]:checked'), function (input) { return input.value; });
  }

  function mark(form) {
    const number = numberOf(form);
    const answered = choices(form).length > 0;
    const entry = document.querySelector('.palette [data-vers="' + number + '"]');
    const here = form === shown();
    entry.classList.toggle('fait', answered);
    if (here) entry.setAttribute('aria-current', 'true'); else entry.removeAttribute('aria-current');
    const words = [here ? 'en cours' : '', answered ? 'répondue' : here ? '' : 'pas encore répondue'];
    entry.setAttribute('aria-label', number + '\u00a0: ' + words.filter(Boolean).join(', '));
    const done = document.querySelectorAll('.palette .fait').length;
    status.textContent = done + (done > 1 ? ' réponses' : ' réponse') + ' sur ' + status.dataset.compte;
  }

  function slot(form) { return 'question ' + form.dataset.question; }

  // The page was drawn by a server that does not know yet what waits here.
  function showWaiting(form) {
    const name = place.dataset.url + ' ' + slot(form);
    const waits = window.PrendreSoinFile.items().find(function (item) { return item.slot === name; });
    if (!waits) return;
    form.querySelectorAll('[name="reponse"]').forEach(function (input) {
      input.checked = waits.body.choices.includes(input.value);
    });
    mark(form);
  }

  function save(form) {
    mark(form);
    const writer = window.PrendreSoinFile.writer(place.dataset.tentative);
    window.PrendreSoin.save(place.dataset.url, { question: numberOf(form), choices: choices(form), writer: writer }, slot(form));
  }

  // The receipt beside a question is its own; what waits stays in sight.
  function tellReceipt(form) {
    document.dispatchEvent(new CustomEvent('prendresoin:recu', { detail: {
      state: 'shown',
      told: { savedAt: form.dataset.heure, number: form.dataset.recuNumero },
      items: window.PrendreSoinFile.items()
    } }));
  }

  function keepReceipt(event) {
    const told = event.detail.told;
    const form = event.detail.state === 'saved' && forms.find(function (one) { return numberOf(one) === told.question; });
    if (!form || told.attempt !== place.dataset.tentative) return;
    form.dataset.heure = told.savedAt;
    form.dataset.recuNumero = told.number;
  }

  function turnTo(form) {
    const before = shown();
    before.hidden = true;
    form.hidden = false;
    mark(before);
    mark(form);
    document.title = document.title.replace(/\d+/, form.dataset.question);
    document.querySelectorAll('[data-ici]').forEach(function (field) { field.value = form.dataset.page; });
    tellReceipt(form);
    form.querySelector('h1').focus({ preventScroll: true });
  }

  function goTo(form) {
    if (form === shown()) return;
    window.history.pushState(null, '', form.dataset.page);
    turnTo(form);
    window.scrollTo(0, 0);
  }

  // A click that asks for another tab or window gets it.
  function follow(event) {
    const link = event.target.closest('a[data-vers]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(forms[Number(link.dataset.vers) - 1]);
  }

  function goOn(event) {
    const form = event.target.closest('form[data-question]');
    if (!form) return;
    event.preventDefault();
    const next = forms[numberOf(form)];
    if (next) { goTo(next); return; }
    window.PrendreSoin.settled(1500).then(function () { window.location.assign(form.dataset.suivant); });
  }

  function goBack() {
    const form = forms.find(function (one) { return one.dataset.page === window.location.pathname; });
    if (form && form !== shown()) turnTo(form);
  }

  forms.forEach(showWaiting);
  place.addEventListener('change', function (event) { save(event.target.closest('form')); });
  place.addEventListener('submit', goOn);
  document.addEventListener('click', follow);
  document.addEventListener('prendresoin:recu', keepReceipt);
  window.addEventListener('popstate', goBack);
})();
