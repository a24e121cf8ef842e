'use strict';
// What is written stays in the fields of this page: nothing here sends, stores or counts it. It is copied for the
// printer only, and wiped when the page goes away, so that a page brought back from the cache is empty too.
(function () {
  const place = document.querySelector('[data-reflexion]');
  if (!place) return;
  const fields = Array.from(place.querySelectorAll('textarea'));
  const copies = Array.from(place.querySelectorAll('[data-copie]'));
  const tools = place.querySelector('[data-outils]');
  const said = place.querySelector('[data-dit]');

  function wipe() {
    fields.forEach(function (field) { field.value = ''; });
    forget();
  }

  function copy() {
    copies.forEach(function (paragraph) { paragraph.textContent = document.getElementById(paragraph.dataset.copie).value; });
  }

  function forget() { copies.forEach(function (paragraph) { paragraph.textContent = ''; }); }

  window.addEventListener('beforeprint', copy);
  window.addEventListener('afterprint', forget);
  window.addEventListener('pagehide', wipe);
  place.addEventListener('input', function () { said.textContent = ''; });
  place.querySelector('[data-imprimer]').addEventListener('click', function () { window.print(); });
  place.querySelector('[data-effacer]').addEventListener('click', function () {
    wipe();
    said.textContent = 'Tout est effacé.';
    fields[0].focus();
  });
  tools.hidden = false;
})();
