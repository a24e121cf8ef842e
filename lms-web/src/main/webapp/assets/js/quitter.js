'use strict';
// « Quitter vite »: one press of the button, or Escape twice within a second. The page leaves the tab's history.
(function () {
  const NEUTRAL = 'about:blank';
  let last = 0;

  function leave() {
    document.body.hidden = true;
    window.location.replace(NEUTRAL);
  }

  document.querySelectorAll('[data-quitter]').forEach(function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      leave();
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.repeat) return;
    const now = Date.now();
    if (now - last < 1000) leave();
    last = now;
  });
})();
