'use strict';
// One tab writes in an attempt: the others, of this browser or of another one, say so and send nothing until their learner
// chooses to go on there.
(function () {
  const place = document.querySelector('[data-tentative]');
  if (!place || !window.PrendreSoin) return;
  const attempt = place.dataset.tentative;
  const writer = window.PrendreSoinFile.writer(attempt);
  const lock = 'prendresoin.tentative.' + attempt;
  const PATIENCE = 800;
  const fields = place.querySelectorAll('fieldset');
  let banner = null;

  function close() {
    fields.forEach(function (group) { group.disabled = true; });
    if (banner) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'bouton bouton--second';
    button.textContent = 'Continuer ici';
    button.addEventListener('click', takeOver);
    const words = document.createElement('p');
    words.textContent = 'Cette évaluation est ouverte dans un autre onglet ou sur un autre appareil. Pour que rien ne se'
      + ' contredise, un seul écrit à la fois\u00a0: ici, vous lisez.';
    banner = document.createElement('div');
    banner.className = 'bandeau bandeau--alerte';
    banner.setAttribute('role', 'alert');
    const inside = document.createElement('div');
    inside.className = 'pile pile--serree';
    const row = document.createElement('div');
    row.append(button);
    inside.append(words, row);
    banner.append(inside);
    place.prepend(banner);
  }

  // The page is drawn again: it shows what was answered elsewhere meanwhile.
  function takeOver() {
    fetch(place.dataset.prise, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'PrendreSoin' },
      body: JSON.stringify({ writer: writer })
    }).then(function (response) {
      if (!response.ok) return;
      hold(true);
      window.PrendreSoin.takenOver(attempt);
      window.PrendreSoin.settled(3000).then(function () { window.location.reload(); });
    }).catch(function () { /* no network: the learner presses again */ });
  }

  // Held until the page goes. Stolen by another tab, it is that one that writes.
  function hold(steal) {
    if (!navigator.locks) return;
    const waited = window.setTimeout(close, PATIENCE);
    navigator.locks.request(lock, { steal: steal }, function () {
      window.clearTimeout(waited);
      if (banner && !steal && place.dataset.ecrivain === writer) window.location.reload();
      return new Promise(function () { /* until the page goes */ });
    }).catch(close);
  }

  document.addEventListener('prendresoin:recu', function (event) {
    if (event.detail.state === 'elsewhere') close();
  });
  if (place.dataset.ecrivain && place.dataset.ecrivain !== writer) close(); else hold(false);
})();
