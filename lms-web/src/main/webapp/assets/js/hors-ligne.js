'use strict';
// « Lire hors ligne » : keeps the lessons of a course on this device, says how far it is and how much it holds, and takes
// them away again: by the button, at sign-out, and when somebody else signs in.
(function () {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const BEGINNING = 'prendresoin-lecons-';
  const reader = document.querySelector('[data-lecteur]');
  const mine = reader ? BEGINNING + reader.dataset.lecteur : '';

  async function forget(unless) {
    const names = await caches.keys();
    await Promise.all(names.filter(function (name) { return name.startsWith(BEGINNING) && name !== unless; })
      .map(function (name) { return caches.delete(name); }));
  }

  function files(text, pattern, base) {
    return Array.from(text.matchAll(pattern), function (found) { return new URL(found[1], base).href; });
  }

  async function keep(cache, address) {
    const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-cache' });
    if (!answer.ok || answer.redirected) throw new Error(address);
    await cache.put(address, answer.clone());
    return answer.text();
  }

  async function download(page, tell) {
    const cache = await caches.open(mine);
    const text = await keep(cache, page);
    const waiting = files(text, /(?:href|src)="(\/assets\/[^"#]+)/g, location.origin);
    const all = new Set(waiting);
    let done = 1;
    for (const address of all) {
      tell(done, all.size + 1);
      const found = await keep(cache, address);
      if (address.includes('/css/')) files(found, /url\("([^"]+\.woff2)"\)/g, address).forEach(function (font) { all.add(font); });
      done += 1;
    }
  }

  async function size() {
    const cache = await caches.open(mine);
    let bytes = 0;
    for (const request of await cache.keys()) bytes += (await (await cache.match(request)).blob()).size;
    return Math.max(1, Math.round(bytes / 1024));
  }

  function course(place) {
    const page = place.dataset.horsLigne;
    const state = place.querySelector('[data-etat]');
    const take = place.querySelector('[data-garder]');
    const remove = place.querySelector('[data-retirer]');

    async function show() {
      const kept = await (await caches.open(mine)).match(page);
      take.hidden = Boolean(kept);
      remove.hidden = !kept;
      state.replaceChildren();
      if (!kept) return false;
      const link = document.createElement('a');
      link.href = page;
      link.textContent = 'Lire les leçons gardées';
      state.append('Gardées sur cet appareil, ' + await size() + '\u00a0Ko. ', link);
      return !(await kept.text()).includes('data-version="' + place.dataset.version + '"');
    }

    async function start() {
      take.disabled = true;
      try {
        await navigator.serviceWorker.register(reader.dataset.service, { scope: '/' });
        await navigator.serviceWorker.ready;
        await download(page, function (done, all) { state.textContent = 'Fichier ' + done + ' sur ' + all + '…'; });
        await show();
      } catch (failed) {
        await (await caches.open(mine)).delete(page);
        state.textContent = 'Les leçons n’ont pas pu être gardées. Vérifiez le réseau et la place libre, puis recommencez.';
      }
      take.disabled = false;
    }

    take.addEventListener('click', start);
    remove.addEventListener('click', async function () {
      await caches.delete(mine);
      await show();
      take.focus();
    });
    place.hidden = false;
    show().then(function (outOfDate) { if (outOfDate && navigator.onLine) start(); });
  }

  async function list(place) {
    for (const name of (await caches.keys()).filter(function (one) { return one.startsWith(BEGINNING); })) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const path = new URL(request.url).pathname;
        if (!path.startsWith('/formations/')) continue;
        const title = new DOMParser().parseFromString(await (await cache.match(request)).text(), 'text/html').querySelector('h1');
        const line = document.createElement('li');
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title.textContent;
        line.append(link);
        place.append(line);
      }
    }
    place.hidden = place.children.length === 0;
  }

  if (reader) {
    forget(mine);
    navigator.serviceWorker.getRegistration('/').then(function (known) {
      if (known) navigator.serviceWorker.register(reader.dataset.service, { scope: '/' });
    });
  }
  // Who signs out leaves no lesson behind (formulaires.js asks first what waits to be sent).
  window.PrendreSoinCopies = { forget: function () { return forget(''); } };
  document.querySelectorAll('[data-hors-ligne]').forEach(course);
  document.querySelectorAll('[data-gardees]').forEach(list);
})();
