'use strict';
// Says how many people the criteria mean as they are ticked; without it, the button « Compter » does the same.
(function () {
  const form = document.querySelector('[data-compte]');
  if (!form) return;
  const status = form.querySelector('#compte');
  const PAUSE = 300;
  let waiting = 0;
  let asked = 0;

  function ask() {
    const number = ++asked;
    const query = new URLSearchParams(new FormData(form));
    query.delete('nom');
    fetch(form.dataset.compte + '?' + query, { headers: { 'X-Requested-With': 'compte' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(); })
      .then(function (count) { if (number === asked) status.textContent = count.texte; })
      .catch(function () { if (number === asked) status.textContent = ''; });
  }

  form.addEventListener('change', function (event) {
    if (event.target.name === 'nom') return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
})();
