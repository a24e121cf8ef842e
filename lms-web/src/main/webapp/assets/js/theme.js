'use strict';
// The light/dark switch. The choice is kept in a cookie so that the server draws the right theme at once.
(function () {
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const buttons = document.querySelectorAll('[data-bascule]');

  function dark() {
    const chosen = root.dataset.theme;
    return chosen === 'sombre' || (chosen !== 'clair' && system.matches);
  }

  function tell() {
    buttons.forEach(function (button) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(dark()));
    });
  }

  function toggle() {
    root.dataset.theme = dark() ? 'clair' : 'sombre';
    document.cookie = 'theme=' + root.dataset.theme + '; Path=/; Max-Age=31536000; SameSite=Lax';
    tell();
  }

  buttons.forEach(function (button) { button.addEventListener('click', toggle); });
  system.addEventListener('change', tell);
  tell();

  // The size of the text: three sizes, one after the other.
  const SIZES = ['normal', 'grand', 'tres-grand'];
  const NAMES = { 'normal': 'normale', 'grand': 'grande', 'tres-grand': 'très grande' };
  const sizers = document.querySelectorAll('[data-taille]');

  function tellSize() {
    sizers.forEach(function (button) {
      button.hidden = false;
      button.querySelector('[data-taille-nom]').textContent = NAMES[root.dataset.texte];
    });
  }

  sizers.forEach(function (button) {
    button.addEventListener('click', function () {
      root.dataset.texte = SIZES[(SIZES.indexOf(root.dataset.texte) + 1) % SIZES.length];
      document.cookie = 'texte=' + root.dataset.texte + '; Path=/; Max-Age=31536000; SameSite=Lax';
      tellSize();
    });
  });
  tellSize();

  // The account menu closes like a menu: Escape, or a click elsewhere.
  const menu = document.querySelector('details.compte');
  if (menu) {
    document.addEventListener('click', function (event) {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
  }
})();
