'use strict';
// The time left of a limited attempt. The server says how much there is; from then on the page counts with a clock that
// nobody can set. It tells at 10, 5 and 1 minutes, and submits what is saved when the time is over.
(function () {
  const place = document.querySelector('[data-temps]');
  if (!place || place.dataset.arret === 'oui') return;
  const shown = place.querySelector('[data-horloge]');
  const news = place.querySelector('[data-annonce]');
  const end = place.querySelector('[data-fin]');
  const given = Number(place.dataset.temps);
  const from = performance.now();
  const STEPS = [10, 5, 1];
  let told = STEPS.filter(function (minutes) { return given <= minutes * 60; }).length;
  let ended = false;

  function words(minutes) { return minutes + (minutes > 1 ? ' minutes' : ' minute'); }

  function submit() {
    ended = true;
    news.textContent = 'Le temps est écoulé\u00a0: vos réponses enregistrées sont envoyées.';
    const go = function () { end.submit(); };
    if (window.PrendreSoin) window.PrendreSoin.settled(20000).then(go); else go();
  }

  function tick() {
    const left = Math.max(0, Math.ceil(given - (performance.now() - from) / 1000));
    shown.textContent = left >= 60 ? Math.ceil(left / 60) + '\u00a0min' : left + '\u00a0s';
    if (told < STEPS.length && left <= STEPS[told] * 60 && left > 0) {
      news.textContent = 'Il vous reste ' + words(STEPS[told]) + '.';
      told += 1;
    }
    if (left === 0 && !ended) submit();
  }

  tick();
  window.setInterval(tick, 1000);
})();
