'use strict';
// Takes the archive of a session and says how far it is: its files come one after the other, each after its name and its
// size (StoredZip). Without this script the link is an ordinary one, and the browser shows its own progress.
(function () {
  const place = document.querySelector('[data-dossiers]');
  if (!place || !window.ReadableStream || !window.AbortController) return;
  const link = place.querySelector('a'), panel = place.querySelector('[data-dossiers-suivi]');
  const bar = panel.querySelector('progress'), status = panel.querySelector('[role=status]'), stop = panel.querySelector('button');
  const LOCAL = 0x04034b50, HEAD = 30, MEGABYTE = 1048576;
  let running = null;

  // Counts the files in what has come, without keeping it: of each only its head is looked at.
  function counter() {
    let skip = 0, head = [], files = 0, over = false;
    return function (chunk) {
      let at = 0;
      while (!over && at < chunk.length) {
        const jump = Math.min(skip, chunk.length - at);
        skip -= jump;
        at += jump;
        while (skip === 0 && at < chunk.length && head.length < HEAD) head.push(chunk[at++]);
        if (head.length < HEAD) continue;
        const view = new DataView(Uint8Array.from(head).buffer);
        over = view.getUint32(0, true) !== LOCAL;
        skip = view.getUint32(18, true) + view.getUint16(26, true) + view.getUint16(28, true);
        head = [];
        files += over ? 0 : 1;
      }
      return files;
    };
  }

  function size(bytes) {
    return (bytes / MEGABYTE).toLocaleString('fr-FR', { maximumFractionDigits: 1 }) + '\u00a0Mo';
  }

  function show(files, total, bytes) {
    bar.max = total;
    bar.value = files;
    status.textContent = files + ' dossiers reçus sur ' + total + ', ' + size(bytes) + '.';
  }

  // What has come is handed to the browser now and then, which keeps it where it likes.
  async function receive(answer) {
    const total = Number(answer.headers.get('X-Dossiers')), reader = answer.body.getReader(), count = counter();
    let kept = new Blob([]), parts = [], waiting = 0, bytes = 0, shown = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      parts.push(piece.value);
      waiting += piece.value.length;
      bytes += piece.value.length;
      const files = count(piece.value);
      if (waiting > 8 * MEGABYTE) { kept = new Blob([kept].concat(parts)); parts = []; waiting = 0; }
      if (Date.now() - shown > 1000) { show(files, total, bytes); shown = Date.now(); }
    }
    show(total, total, bytes);
    return new Blob([kept].concat(parts), { type: 'application/zip' });
  }

  function save(archive) {
    const address = URL.createObjectURL(archive), made = document.createElement('a');
    made.href = address;
    made.download = 'dossiers-de-preuve.zip';
    document.body.append(made);
    made.click();
    made.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
    status.textContent += ' Le fichier est enregistré.';
  }

  async function take() {
    panel.hidden = false;
    place.dataset.occupe = '';
    stop.hidden = false;
    status.textContent = 'Le premier dossier arrive.';
    running = new AbortController();
    try {
      const answer = await fetch(link.href, { credentials: 'same-origin', signal: running.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      save(await receive(answer));
    } catch (failed) {
      status.textContent = failed.name === 'AbortError' ? 'Arrêté. Rien n’est enregistré.'
        : 'Le téléchargement s’est interrompu. Rien n’est enregistré : vous pouvez recommencer.';
    }
    stop.hidden = true;
    delete place.dataset.occupe;
    running = null;
  }

  link.addEventListener('click', function (event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!running) take();
  });
  stop.addEventListener('click', function () { if (running) running.abort(); });
})();
