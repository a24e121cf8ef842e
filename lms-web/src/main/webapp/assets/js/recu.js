'use strict';
// Says what waits and what became of a save: in the [role=status][data-recu] of the page, or on top of it. Loaded before
// enregistrer.js.
(function () {
  const script = document.currentScript;
  if (!script.dataset.icones) return;
  const SVG = 'http://www.w3.org/2000/svg';
  const KEPT = {
    offline: 'Hors ligne\u00a0: ce que vous faites est gardé sur cet appareil et partira au retour du réseau.',
    late: 'Le service tarde à répondre\u00a0: ce que vous faites est gardé sur cet appareil et partira dès que possible.',
    memory: 'Ce navigateur refuse de garder quoi que ce soit\u00a0: ne fermez pas cet onglet avant le reçu.'
  };
  const status = document.querySelector('[data-recu]') || everywhere();
  let connection = '';

  // On a page that has no place for it: the home page, the account, the help.
  function everywhere() {
    const made = element('div', 'recu recu--partout sans-papier', []);
    made.setAttribute('role', 'status');
    const frame = document.querySelector('#contenu .cadre') || document.body;
    frame.prepend(made);
    return made;
  }

  function element(name, className, content) {
    const made = document.createElement(name);
    made.className = className;
    made.append.apply(made, content);
    return made;
  }

  function icon(name) {
    const svg = document.createElementNS(SVG, 'svg');
    const use = document.createElementNS(SVG, 'use');
    svg.setAttribute('class', 'icone');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', script.dataset.icones + '#' + name);
    svg.append(use);
    return svg;
  }

  function line(kind, name, text) {
    return element('span', kind, [icon(name), element('span', '', [text])]);
  }

  function banner(kind, name, content) {
    return element('p', 'bandeau bandeau--' + kind, [icon(name), element('span', '', content)]);
  }

  function link(address, text) {
    const made = element('a', '', [text]);
    made.href = address;
    return made;
  }

  function counted(items, more) {
    const noun = items.every(function (item) { return 'question' in item.body; }) ? 'réponse' : 'enregistrement';
    return items.length + ' ' + noun + (items.length > 1 ? 's' : '') + more;
  }

  function saved(told) {
    const number = told.number;
    const words = told.savedAt ? 'Enregistré à ' + told.savedAt : 'Enregistré';
    const made = line('etat etat--fait', 'coche', words + (number ? ' · ' : ''));
    if (number) {
      made.lastChild.append(link('/mon-compte/recus?numero=' + encodeURIComponent(number), 'reçu n°\u00a0' + number));
    }
    return made;
  }

  // What was refused stays in sight, with its reason, until its learner has read it.
  function refused(item) {
    const what = 'question' in item.body
      ? 'Votre réponse à la question ' + item.body.question + ' n’a pas été prise en compte'
      : 'Un enregistrement n’a pas été pris en compte';
    const button = element('button', 'lien', ['J’ai compris']);
    button.type = 'button';
    button.addEventListener('click', function () { window.PrendreSoin.dismiss(item); });
    return banner('erreur', 'attention', [what + '. ' + (item.reason || 'Rechargez la page, puis recommencez.') + ' ', button]);
  }

  function session() {
    const here = window.location.pathname + window.location.search;
    return banner('erreur', 'attention', ['Votre session est terminée\u00a0: ',
      link('/connexion?retour=' + encodeURIComponent(here), 'reconnectez-vous'), ', ce que vous avez fait vous attend ici.']);
  }

  function of(items, state) { return items.filter(function (item) { return item.state === state; }); }

  function content(detail) {
    const waiting = of(detail.items, 'waiting');
    const held = of(detail.items, 'held');
    const parts = of(detail.items, 'refused').map(refused);
    if (held.length > 0) parts.push(line('attente', 'attente', counted(held, ' en attente de votre choix')));
    if (waiting.length > 0) parts.push(line('attente', 'attente', counted(waiting, ' en attente d’envoi')));
    if (waiting.length > 0 && connection === 'session') parts.push(session());
    if (waiting.length > 0 && KEPT[connection]) {
      parts.push(banner('horsligne', 'nuage', [KEPT[window.PrendreSoinFile.durable() ? connection : 'memory']]));
    }
    const known = detail.state === 'saved' || detail.state === 'shown' && detail.told.savedAt;
    if (known && waiting.length === 0) parts.push(saved(detail.told));
    return parts;
  }

  function show(detail) {
    if (['offline', 'late', 'session', 'saved'].includes(detail.state)) connection = detail.state;
    const key = JSON.stringify([detail, connection]);
    if (status.dataset.dit === key) return;
    status.dataset.dit = key;
    status.replaceChildren.apply(status, content(detail));
    // A page drawn before the answers arrived (the review page) is drawn again.
    if ('recharger' in status.dataset && detail.state === 'saved' && detail.items.length === 0) window.location.reload();
  }

  document.addEventListener('prendresoin:recu', function (event) { show(event.detail); });

  // What finished the page before.
  try {
    const before = window.sessionStorage.getItem('prendresoin.dit');
    window.sessionStorage.removeItem('prendresoin.dit');
    if (before) show({ state: 'saved', told: JSON.parse(before), items: [] });
  } catch (refusedOrUnreadable) { /* nothing to say */ }
})();
