'use strict';
// Follows a job: asks for the page again and shows its news; the page as a whole once the job is over.
(function () {
  const EVERY = 1500;

  function show(text) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = page.querySelector('[data-suivi]');
    const shown = document.querySelector('[data-suivi]');
    if (!fresh && document.querySelector('[data-occupe]')) { setTimeout(ask, EVERY); return; }
    if (!fresh || !shown) {
      location.replace(location.pathname);
      return;
    }
    shown.querySelector('progress').value = fresh.querySelector('progress').value;
    const status = shown.querySelector('[role=status]');
    const news = fresh.querySelector('[role=status]').textContent;
    if (status.textContent !== news) status.textContent = news;
    setTimeout(ask, EVERY);
  }

  function ask() {
    fetch(location.pathname, { headers: { 'X-Requested-With': 'suivi' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(); })
      .then(show)
      .catch(function () { setTimeout(ask, EVERY * 4); });
  }

  setTimeout(ask, EVERY);
})();
