'use strict';
// Keeps the heading the reader has reached, so that « Reprendre » opens the lesson there.
(function () {
  document.querySelectorAll('[data-imprimer]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
  const lesson = document.querySelector('article[data-lecon]');
  if (!lesson || !lesson.dataset.url || !window.PrendreSoin) return;
  const PERIOD = 5000;
  const headings = Array.from(lesson.querySelectorAll('h2[id], h3[id]'))
    .filter(function (heading) { return !heading.closest('.sources'); });
  let known = '';
  let timer = 0;

  function reached() {
    const line = window.innerHeight * 0.4;
    const above = headings.filter(function (heading) { return heading.getBoundingClientRect().top < line; });
    return above.length > 0 ? above[above.length - 1].id : '';
  }

  function save() {
    window.clearTimeout(timer);
    timer = 0;
    const anchor = reached();
    if (anchor === '' || anchor === known) return;
    known = anchor;
    window.PrendreSoin.save(lesson.dataset.url, { anchor: anchor }, 'lecture');
  }

  document.addEventListener('scroll', function () {
    if (timer === 0) timer = window.setTimeout(save, PERIOD);
  }, { passive: true });
  window.addEventListener('pagehide', save);

  if (window.location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }
})();
