'use strict';
// Keeps the second the viewer has reached, so that « Reprendre » opens the film there. Without script it still plays.
(function () {
  const film = document.querySelector('video[data-film]');
  if (!film || !film.dataset.url || !window.PrendreSoin) return;
  const PERIOD = 10;
  let known = -1;

  function save() {
    const second = film.ended ? 0 : Math.floor(film.currentTime);
    if (second === known || (known === -1 && second === 0)) return;
    known = second;
    window.PrendreSoin.save(film.dataset.url, { anchor: second === 0 ? '' : 's=' + second }, 'lecture');
  }

  film.addEventListener('loadedmetadata', function () { known = Math.floor(film.currentTime); }, { once: true });
  film.addEventListener('timeupdate', function () {
    if (!film.seeking && Math.abs(film.currentTime - known) >= PERIOD) save();
  });
  film.addEventListener('pause', save);
  film.addEventListener('ended', save);
  window.addEventListener('pagehide', save);
})();
