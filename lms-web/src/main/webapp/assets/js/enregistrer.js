'use strict';
// The save client: what a learner does is kept in this browser first (file.js), then sent, then acknowledged by a receipt.
// Each item has a sequence number that it keeps when it is sent again, so that a replay is harmless. Any page sends what
// waits; one tab at a time.
// window.PrendreSoin.save(url, body, slot): a newer item of the same slot replaces one that still waits. The page counts
// on from its [data-sequence].
// window.PrendreSoin.settled(ms): resolves when nothing waits any more, or after ms; with what the server last told.
(function () {
  const file = window.PrendreSoinFile;
  if (!file || window.PrendreSoin) return;
  const FIRST_DELAY = 1000;
  const LONGEST_DELAY = 30000;
  const PATIENCE = 20000;
  const counted = document.querySelector('[data-sequence]');
  const start = counted ? Number(counted.dataset.sequence) : 0;
  const channel = window.BroadcastChannel ? new BroadcastChannel('prendresoin.' + file.person) : null;
  let busy = false;
  let inFlight = '';
  let leaving = false;
  let stopped = false;
  let failures = 0;
  let timer = 0;
  let told = {};
  let listeners = [];

  function waiting() { return file.items().filter(function (item) { return item.state === 'waiting'; }); }

  function save(url, body, slot) {
    const item = file.add({ sequence: file.next(start), slot: url + ' ' + (slot || ''), url: url, body: body });
    stopped = false;
    if (leaving) postAndForget(item); else send();
  }

  function post(item, signal) {
    return fetch(item.url, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      signal: signal,
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-Requested-With': 'PrendreSoin'
      },
      body: JSON.stringify(Object.assign({}, item.body, { sequence: item.sequence }))
    });
  }

  // While the page goes away nobody waits for the receipt: the next page sends again and gets it.
  function postAndForget(item) { post(item).catch(function () { /* kept */ }); }

  function send() {
    if (busy || stopped || waiting().length === 0) return;
    window.clearTimeout(timer);
    busy = true;
    alone(drain).catch(function () { retry(false); }).then(function () {
      busy = false;
      release();
    });
  }

  // Where the browser knows no locks two tabs may send the same item: it gets the same receipt twice.
  function alone(work) {
    if (!navigator.locks) return work();
    return navigator.locks.request('prendresoin.envoi.' + file.person, { ifAvailable: true }, function (lock) {
      if (lock) return work();
      timer = window.setTimeout(send, FIRST_DELAY);
      return null;
    });
  }

  async function drain() {
    for (let item = waiting()[0]; item && !stopped; item = waiting()[0]) {
      inFlight = item.name;
      const goOn = await sent(item);
      inFlight = '';
      if (!goOn) return;
    }
  }

  async function sent(item) {
    const limit = new AbortController();
    const clock = window.setTimeout(function () { limit.abort(); }, PATIENCE);
    try {
      return await answered(item, await post(item, limit.signal));
    } catch (noNetwork) {
      return retry(true);
    } finally {
      window.clearTimeout(clock);
    }
  }

  // Saved is what bears a receipt, refused is what says why. A page of some proxy, or of a server that is starting, is
  // neither, whatever its status.
  async function answered(item, response) {
    if (response.status === 401) { stopped = true; tell('session', {}); return false; }
    const words = await response.json().catch(function () { return null; });
    const mute = !words || !(response.ok ? words.savedAt : words.detail);
    if (mute || response.status >= 500 || response.status === 408 || response.status === 429) return retry(false);
    failures = 0;
    if (response.ok) {
      told = words;
      file.reached(words.sequence);
      file.forget(item);
      tell('saved', words);
    } else if (words.rule === 'WRITTEN_ELSEWHERE') {
      file.change(item, { state: 'held' });
      tell('elsewhere', words);
    } else {
      file.change(item, { state: 'refused', reason: words.detail });
      tell('refused', words);
    }
    return true;
  }

  function retry(offline) {
    failures += 1;
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * Math.pow(2, failures - 1));
    timer = window.setTimeout(send, longest / 2 + Math.random() * longest / 2);
    tell(offline ? 'offline' : 'late', {});
    return false;
  }

  function retryNow() { if (!stopped) send(); }

  function release() {
    if (waiting().length > 0) return;
    listeners.forEach(function (done) { done(told); });
    listeners = [];
  }

  function settled(patience) {
    return new Promise(function (done) {
      if (waiting().length === 0) { done(told); return; }
      listeners.push(done);
      window.setTimeout(function () { done(told); }, patience);
      retryNow();
    });
  }

  // The other tabs show it too; what was sent by one of them, this one shows.
  function tell(state, words) {
    if (channel) channel.postMessage({ state: state, told: words });
    show(state, words);
  }

  function show(state, words) {
    document.dispatchEvent(new CustomEvent('prendresoin:recu',
      { detail: { state: state, told: words, items: file.items() } }));
  }

  // Whoever writes here again sends what was held back.
  function takenOver(part) {
    file.items().forEach(function (item) {
      if (item.state === 'held' && item.url.includes(part)) file.change(item, { state: 'waiting' });
    });
    send();
  }

  if (channel) channel.addEventListener('message', function (event) {
    if (event.data.state === 'saved') {
      told = event.data.told;
      file.reached(told.sequence);
    }
    show(event.data.state, event.data.told);
    release();
  });
  window.addEventListener('online', retryNow);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) retryNow(); });
  window.addEventListener('pagehide', function () {
    leaving = true;
    if (!stopped) waiting().filter(function (item) { return item.name !== inFlight; }).forEach(postAndForget);
  });
  window.addEventListener('pageshow', function () { leaving = false; retryNow(); });
  // Only what this browser refuses to keep would be lost with the page.
  window.addEventListener('beforeunload', function (event) { if (!file.durable()) event.preventDefault(); });

  window.PrendreSoin = {
    save: save,
    settled: settled,
    waiting: function () { return waiting().length; },
    takenOver: takenOver,
    dismiss: function (item) { file.forget(item); show('dismissed', {}); }
  };
  if (file.items().length > 0) show('waiting', {});
})();
