'use strict';
// Proved time: notes while somebody is at this page, and tells the server about once a minute.
// Somebody is there while the page is visible and showed a sign of activity not too long ago: pointer, key, scroll,
// a video that plays. Everything is measured on the steady clock of the browser, which nobody sets, and told as « so
// long ago »: the server puts it on its own clock. A machine that sleeps shows as a silence between two looks; on
// machines whose steady clock stands still meanwhile, other clocks have moved further, and the server judges.
// lms-domain models this file in PageModel.java (tests): what changes here changes there.
(function () {
  const script = document.querySelector('script[data-battement]');
  if (!script || !window.fetch || !window.performance) return;
  const TICK = Number(script.dataset.pas) * 1000;
  const IDLE = Number(script.dataset.repos) * 1000;
  const GAP = Number(script.dataset.silence) * 1000;
  const EVERY = 60000;
  const WORTH_SENDING = 5000;
  const MOST = 100;
  const KEPT = 'prendresoin.temps';
  const LONGEST_KEPT = 20;
  const view = identifier();
  let runs = [];
  let open = null;
  let active = steady();
  let look = { steady: steady(), wall: Date.now() };
  let jumps = 0;
  let number = 0;
  let lastSent = steady();
  let heard = 0;
  let heardAt = steady();
  let stopped = false;
  let status = null;

  function steady() { return window.performance.now(); }

  function identifier() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0'); }).join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function visible() { return document.visibilityState === 'visible'; }

  function begin(now) {
    open = { from: now, to: now, active: active, jumps: jumps };
    runs = runs.concat(open).slice(-MOST);
  }

  // What was seen goes on, or stops. Called at each tick, at each sign, and when the page is shown or hidden.
  function observe(shown) {
    const now = steady();
    const wall = Date.now();
    const further = now - look.steady;
    const jump = wall - look.wall - further;
    if (open && further <= GAP && jump <= GAP) {
      open.to = Math.min(now, active + IDLE);
      open.active = active;
      open.jumps = jumps;
    } else if (further > GAP || jump > GAP) {
      open = null;
      if (further > GAP) active += further;
      jumps += Math.max(0, jump);
    }
    const there = shown && now - active <= IDLE;
    if (!there) open = null;
    if (there && !open) begin(now);
    look = { steady: now, wall: wall };
  }

  function sign() {
    if (!visible()) return;
    if (open && steady() - look.steady < 1000) { active = steady(); return; }
    observe(true);
    active = steady();
    if (!open) begin(active);
  }

  function round(length) { return Math.max(0, Math.round(length)); }

  // Everything that was not acknowledged; the server knows what it has heard already.
  function message(least) {
    const told = runs.filter(function (run) { return run.to > run.from; });
    const length = told.reduce(function (sum, run) { return sum + run.to - run.from; }, 0);
    if (stopped || length < least) return null;
    const now = steady();
    number += 1;
    const sent = {
      number: number, at: now, wall: Date.now(), until: told.length > 0 ? told[told.length - 1].to : now,
      body: {
        view: view, number: number, after: heard, sinceHeard: round(now - heardAt), sincePrevious: round(now - lastSent),
        runs: told.map(function (run) {
          const to = round(now - run.to);
          return [Math.max(to, round(now - run.from)), to, round(now - run.active), round(jumps - run.jumps)];
        })
      }
    };
    lastSent = now;
    return sent;
  }

  function post(url, body) {
    return fetch(url, {
      method: 'POST', credentials: 'same-origin', keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'PrendreSoin' },
      body: JSON.stringify(body)
    });
  }

  function send(sent) {
    if (!sent) return;
    post(script.dataset.battement, sent.body).then(function (answer) {
      if (answer.ok) acknowledge(sent);
      else if (answer.status < 500 && answer.status !== 408 && answer.status !== 409 && answer.status !== 429) stop();
    }).catch(function () { say(true); });
  }

  function acknowledge(sent) {
    say(false);
    if (sent.number > heard) { heard = sent.number; heardAt = sent.at; }
    runs = runs.filter(function (run) { return run === open || run.to > sent.until; });
    runs.forEach(function (run) { run.from = Math.max(run.from, Math.min(sent.until, run.to)); });
  }

  // The page is not this learner's any more, or nobody asks for their time.
  function stop() {
    stopped = true;
    runs = [];
    say(false);
  }

  function say(waits) {
    if (!status) {
      if (!waits) return;
      status = document.createElement('p');
      status.className = 'note sourd sans-papier';
      status.setAttribute('role', 'status');
      (document.querySelector('.barre-lecon .cadre') || document.querySelector('main .cadre')).append(status);
    }
    status.textContent = waits
      ? 'Hors ligne\u00a0: le temps passé ici est gardé dans cet onglet et partira au retour du réseau.' : '';
  }

  // At once until the server knows the page, then once a minute.
  function tick() {
    observe(visible());
    if (heard === 0) send(message(0));
    else if (steady() - lastSent >= EVERY) send(message(1));
  }

  // A page that goes away learns nothing any more: what it tells is kept for the next page of this tab, which tells it
  // again under the same number. Then only the clock on the wall is left to say how long ago that was.
  function kept() {
    try { return JSON.parse(window.sessionStorage.getItem(KEPT)) || []; } catch (unreadable) { return []; }
  }

  function keep(items) {
    try { window.sessionStorage.setItem(KEPT, JSON.stringify(items.slice(-LONGEST_KEPT))); } catch (refused) { /* lost */ }
  }

  function leave() {
    observe(visible());
    const sent = message(1);
    if (!sent) return;
    keep(kept().concat({ url: script.dataset.battement, wall: sent.wall, body: sent.body }));
    send(sent);
  }

  function resend() {
    const items = kept();
    if (items.length === 0) return;
    const item = items[0];
    const since = Math.max(0, Date.now() - item.wall);
    const body = Object.assign({}, item.body, {
      sinceHeard: item.body.sinceHeard + since, sincePrevious: item.body.sincePrevious + since,
      runs: item.body.runs.map(function (run) { return [run[0] + since, run[1] + since, run[2] + since, run[3]]; })
    });
    post(item.url, body).then(function (answer) {
      if (answer.status >= 500) return;
      keep(kept().filter(function (other) { return other.wall !== item.wall; }));
      resend();
    }).catch(function () { /* with the next page, or when the network is back */ });
  }

  ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart', 'input', 'timeupdate'].forEach(
    function (kind) { window.addEventListener(kind, sign, { passive: true, capture: true }); });
  document.addEventListener('visibilitychange', function () {
    if (visible()) {
      observe(false);
      active = steady();
      observe(true);
    } else {
      observe(true);
      observe(false);
      send(message(WORTH_SENDING));
    }
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', function () { resend(); send(message(heard === 0 ? 0 : 1)); });
  observe(visible());
  window.setInterval(tick, TICK);
  resend();
})();
