'use strict';
// The service worker: lets the lessons somebody chose to keep, and the help lines, be read when there is no network. It
// does nothing while there is one, never touches what is sent, and keeps nothing by itself but the two open pages below:
// so that having asked for help leaves no more trace than not having asked.
const OPEN = 'prendresoin-ouvert';
const HELP = '/prendre-soin/ressources';
const NO_NETWORK = '/hors-ligne';

function addresses(text, pattern, base) {
  return Array.from(text.matchAll(pattern), function (found) { return new URL(found[1], base).href; });
}

async function keep(cache, address) {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(address);
  await cache.put(address, answer.clone());
  return answer.text();
}

async function keepOpenPages() {
  const cache = await caches.open(OPEN);
  const files = new Set();
  for (const page of [HELP, NO_NETWORK]) {
    const text = await keep(cache, page);
    addresses(text, /(?:href|src)="(\/assets\/[^"#]+)/g, self.location.origin).forEach(function (file) { files.add(file); });
  }
  for (const file of files) {
    const text = await keep(cache, file);
    if (!file.includes('/css/')) continue;
    for (const font of addresses(text, /url\("([^"]+\.woff2)"\)/g, file)) await keep(cache, font);
  }
}

// The banner of a page says what its attribute says; the address of a kept page tells nobody that the network is away.
async function away(kept) {
  const text = await kept.text();
  return new Response(text.replaceAll('data-reseau="present"', 'data-reseau="absent"'), { headers: kept.headers });
}

async function lessons(path) {
  const parts = path.match(/^\/formations\/([^/]+)(?:\/(?:[^/]+\/)?([^/]+))?$/);
  const page = parts && '/formations/' + parts[1] + '/hors-ligne';
  const kept = page && await caches.match(page);
  if (!kept) return null;
  if (path === page) return away(kept);
  if (!parts[2]) return Response.redirect(page, 302);
  const here = 'lecon-' + parts[2];
  return (await kept.clone().text()).includes('id="' + here + '"') ? Response.redirect(page + '#' + here, 302) : null;
}

async function withoutNetwork(request) {
  const path = new URL(request.url).pathname;
  const page = await lessons(path);
  if (page) return page;
  const open = await caches.match(path === HELP ? HELP : NO_NETWORK);
  return open ? away(open) : Response.error();
}

async function file(request) {
  return await caches.match(request) || Response.error();
}

self.addEventListener('install', function (event) {
  event.waitUntil(keepOpenPages().then(function () { return self.skipWaiting(); }));
});

self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });

self.addEventListener('fetch', function (event) {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(function () { return withoutNetwork(request); }));
  } else if (address.pathname.startsWith('/assets/')) {
    event.respondWith(fetch(request).catch(function () { return file(request); }));
  }
});
