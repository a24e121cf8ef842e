'use strict';
// What waits to be sent, kept in this browser: it survives a reload and a killed tab, and all tabs share it. One entry per
// item, so that two tabs undo nothing of each other. The name of an entry holds a number that says nothing of the person;
// another person who signs in on this machine has another number, and neither sends nor sees what is here.
(function () {
  const person = document.currentScript.dataset.personne;
  if (!person || window.PrendreSoinFile) return;
  const PREFIX = 'prendresoin.file.';
  const OWN = PREFIX + person + '.';
  const WRITERS = 'prendresoin.ecrivains';
  const MOST = 200;
  const DAYS_KEPT = 30;
  const WRITERS_KEPT = 20;
  const memory = new Map();
  let last = 0;
  let writers = [];

  function entries(prefix) {
    try {
      return Object.keys(window.localStorage).filter(function (name) { return name.startsWith(prefix); });
    } catch (refused) { return []; }
  }

  function read(name) {
    try { return JSON.parse(window.localStorage.getItem(name)); } catch (unreadable) { return null; }
  }

  function write(name, value) {
    try {
      window.localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch (refused) { return false; }
  }

  function remove(name) {
    memory.delete(name);
    try { window.localStorage.removeItem(name); } catch (refused) { /* it was in memory only */ }
  }

  // In the order in which they were made.
  function items() {
    const kept = entries(OWN).map(read).filter(Boolean);
    return kept.concat(Array.from(memory.values())).sort(function (one, other) {
      return one.sequence - other.sequence || one.at - other.at;
    });
  }

  function keep(item) {
    const durable = (entries(OWN).length < MOST || read(item.name) !== null) && write(item.name, item);
    if (durable) memory.delete(item.name); else memory.set(item.name, item);
  }

  // The server says from where a page counts, so that a clock set back loses nothing.
  function next(start) {
    const waiting = items().map(function (item) { return item.sequence; });
    last = Math.max(last, start || 0, ...waiting) + 1;
    return last;
  }

  // A newer item takes the place of an older one of the same slot.
  function add(item) {
    item.name = OWN + item.sequence + '.' + Math.random().toString(36).slice(2, 10);
    item.at = Date.now();
    item.state = 'waiting';
    items().filter(function (other) { return other.slot === item.slot; }).forEach(forget);
    keep(item);
    return item;
  }

  function forget(item) { remove(item.name); }

  // Nothing is made of an item that was sent by another tab meanwhile.
  function change(item, properties) {
    if (!memory.has(item.name) && read(item.name) === null) return;
    keep(Object.assign(item, properties));
  }

  function wipe() {
    entries(OWN).forEach(remove);
    memory.clear();
  }

  // The number this browser writes under in an attempt; drawn for that attempt alone.
  function writer(attempt) {
    const known = read(WRITERS) || writers;
    const found = known.find(function (one) { return one.attempt === attempt; });
    if (found) return found.writer;
    const drawn = { attempt: attempt, writer: number() };
    const kept = known.concat(drawn).slice(-WRITERS_KEPT);
    if (!write(WRITERS, kept)) writers = kept;
    return drawn.writer;
  }

  // A UUID of version 4; crypto.randomUUID exists behind TLS only.
  function number() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  // What somebody else left on this machine does not stay for ever.
  function purge() {
    const oldest = Date.now() - DAYS_KEPT * 86400000;
    entries(PREFIX).filter(function (name) { return !name.startsWith(OWN); }).forEach(function (name) {
      const item = read(name);
      if (!item || item.at < oldest) remove(name);
    });
  }

  purge();
  window.PrendreSoinFile = {
    person: person,
    items: items,
    next: next,
    reached: function (sequence) { last = Math.max(last, sequence || 0); },
    add: add,
    forget: forget,
    change: change,
    wipe: wipe,
    writer: writer,
    durable: function () { return memory.size === 0; }
  };
})();
