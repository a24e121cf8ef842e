'use strict';
// The save client: what a learner does is kept in this tab first, then sent, then acknowledged by a receipt.
// Each item has a sequence number that it keeps when it is sent again, so that a replay is harmless.
// window.PrendreSoin.save(url, body, slot): a newer item of the same slot replaces one that still waits.
// window.PrendreSoin.settled(ms): resolves when nothing waits any more, or after ms.
(function () {
  const QUEUE = 'prendresoin.file';
  const SEQUENCE = 'prendresoin.sequence';
  const FIRST_DELAY = 1000;
  const LONGEST_DELAY = 30000;
  const answers = document.querySelector('[data-recu="reponses"]') !== null;
  let memory = {};
  let inFlight = 0;
  let leaving = false;
  let stopped = false;
  let failures = 0;
  let timer = 0;
  let listeners = [];

  function recall(key, otherwise) {
    try {
      const kept = window.sessionStorage.getItem(key);
      if (kept !== null) return JSON.parse(kept);
    } catch (unreadable) { /* storage refused by the browser: memory only */ }
    return key in memory ? memory[key] : otherwise;
  }

  function keep(key, value) {
    memory[key] = value;
    try { window.sessionStorage.setItem(key, JSON.stringify(value)); } catch (refused) { /* memory only */ }
  }

  function queue() { return recall(QUEUE, []); }

  function forget(item) { keep(QUEUE, queue().filter(function (q) { return q.sequence !== item.sequence; })); }

  function nextSequence() {
    const next = Math.max(Date.now(), recall(SEQUENCE, 0) + 1);
    keep(SEQUENCE, next);
    return next;
  }

  function save(url, body, slot) {
    const item = { sequence: nextSequence(), slot: url + ' ' + (slot || ''), url: url, body: body };
    keep(QUEUE, queue().filter(function (q) { return q.slot !== item.slot; }).concat(item));
    stopped = false;
    if (leaving) postAndForget(item); else send();
  }

  function post(item) {
    return fetch(item.url, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'PrendreSoin' },
      body: JSON.stringify(Object.assign({}, item.body, { sequence: item.sequence }))
    });
  }

  // While the page goes away nobody waits for the receipt: the next page sends again and gets it.
  function postAndForget(item) { post(item).catch(function () { /* kept in the queue */ }); }

  async function send() {
    const item = queue()[0];
    if (inFlight || stopped || !item) return;
    window.clearTimeout(timer);
    inFlight = item.sequence;
    try {
      await answered(item, await post(item));
    } catch (noNetwork) {
      retry(true);
    }
    inFlight = 0;
    if (queue().length === 0) release();
    else if (failures === 0) send();
  }

  async function answered(item, response) {
    if (response.status === 401) { stopped = true; show('session'); return; }
    if (response.status >= 500 || response.status === 408 || response.status === 429) { retry(false); return; }
    const told = await response.json().catch(function () { return {}; });
    failures = 0;
    forget(item);
    if (response.ok) show('saved', told);
    else show(response.status === 409 ? 'conflict' : 'refused', told);
  }

  function retry(offline) {
    failures += 1;
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * Math.pow(2, failures - 1));
    timer = window.setTimeout(send, longest / 2 + Math.random() * longest / 2);
    show(offline ? 'offline' : 'late');
  }

  function retryNow() {
    if (queue().length > 0 && !stopped) { window.clearTimeout(timer); send(); }
  }

  function release() {
    listeners.forEach(function (done) { done(); });
    listeners = [];
  }

  function settled(patience) {
    return new Promise(function (done) {
      if (queue().length === 0) { done(); return; }
      listeners.push(done);
      window.setTimeout(done, patience);
      retryNow();
    });
  }

  function show(state, told) {
    document.dispatchEvent(new CustomEvent('prendresoin:recu',
      { detail: { state: state, told: told || {}, waiting: queue().length, answers: answers } }));
  }

  window.addEventListener('online', retryNow);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) retryNow(); });
  window.addEventListener('pagehide', function () {
    leaving = true;
    if (!stopped) queue().filter(function (q) { return q.sequence !== inFlight; }).forEach(postAndForget);
  });
  window.addEventListener('pageshow', function () { leaving = false; retryNow(); });
  document.addEventListener('submit', function (event) {
    if (!event.target.matches('[data-attend]') || queue().length === 0) return;
    event.preventDefault();
    settled(3000).then(function () {
      if (queue().length === 0) event.target.submit(); else show('late');
    });
  });

  window.PrendreSoin = { save: save, settled: settled };
})();
