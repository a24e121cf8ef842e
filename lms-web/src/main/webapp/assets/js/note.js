'use strict';
// One's own note: kept as it is typed, by the same queue as everything else. Without script its form does the same.
(function () {
  const form = document.querySelector('form[data-note]');
  if (!form || !window.PrendreSoin) return;
  const PAUSE = 1200;
  const field = form.querySelector('textarea');
  let known = field.value;
  let timer = 0;

  function save() {
    window.clearTimeout(timer);
    timer = 0;
    if (field.value === known) return;
    known = field.value;
    window.PrendreSoin.save(form.dataset.note, { text: known }, 'note');
  }

  form.querySelector('button').hidden = true;
  field.addEventListener('input', function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  });
  field.addEventListener('change', save);
  window.addEventListener('pagehide', save);
})();
