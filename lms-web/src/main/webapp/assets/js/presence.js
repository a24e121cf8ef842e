'use strict';
// The code of a sheet changes every 30 seconds: the page fetches itself again when its code is over and shows the new one.
// When the network is gone it tries again every few seconds, and the old code is taken away: it would be refused.
(function () {
  const place = document.querySelector('[data-presence]');
  if (!place) return;
  const AGAIN = 3000;

  function show(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-presence]');
    if (!fresh) { window.location.reload(); return; }
    place.replaceChildren(...fresh.childNodes);
    wait(Number(fresh.dataset.presence));
  }

  function next() {
    fetch(window.location.href, { credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) { if (!answer.ok) throw new Error(String(answer.status)); return answer.text(); })
      .then(show)
      .catch(function () {
        const digits = place.querySelector('.presence-code__chiffres');
        if (digits) digits.textContent = 'Le réseau manque';
        window.setTimeout(next, AGAIN);
      });
  }

  function wait(seconds) { window.setTimeout(next, seconds * 1000 + 200); }

  wait(Number(place.dataset.presence));
})();
