'use strict';
// Says what became of a save, in the [role=status][data-recu] of the page. Loaded before enregistrer.js.
(function () {
  const status = document.querySelector('[data-recu]');
  if (!status) return;
  const SVG = 'http://www.w3.org/2000/svg';
  const KEPT = {
    offline: ['Hors ligne\u00a0: vos réponses sont gardées ici et partiront au retour du réseau.',
      'Hors ligne\u00a0: votre avancement est gardé ici et partira au retour du réseau.'],
    late: ['Le service tarde à répondre\u00a0: vos réponses sont gardées ici et partiront dès que possible.',
      'Le service tarde à répondre\u00a0: votre avancement est gardé ici et partira dès que possible.']
  };

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
    use.setAttribute('href', status.dataset.icones + '#' + name);
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

  function waiting(count, answers) {
    const noun = answers ? 'réponse' : 'enregistrement';
    return line('attente', 'attente', count + ' ' + noun + (count > 1 ? 's' : '') + ' en attente d’envoi');
  }

  function saved(detail) {
    const at = detail.told.savedAt;
    const receipt = detail.told.receipt;
    return line('etat etat--fait', 'coche', (at ? 'Enregistré à ' + at : 'Enregistré')
      + (receipt ? ' · reçu n°\u00a0' + receipt : ''));
  }

  function content(detail) {
    const here = window.location.pathname + window.location.search;
    switch (detail.state) {
      case 'saved': return detail.waiting > 0 ? [waiting(detail.waiting, detail.answers)] : [saved(detail)];
      case 'session': return [banner('erreur', 'attention', [
        'Votre session est terminée\u00a0: ',
        link('/connexion?retour=' + encodeURIComponent(here), 'reconnectez-vous'),
        ', vos réponses vous attendent.'])];
      case 'conflict': return [banner('alerte', 'attention', [
        'Modifié dans un autre onglet\u00a0: ', link(here, 'rechargez la page'), '.'])];
      case 'refused': return [banner('erreur', 'attention', [
        detail.told.detail || 'Cet enregistrement a été refusé. Rechargez la page, puis recommencez.'])];
      default: return [waiting(detail.waiting, detail.answers),
        banner('horsligne', 'nuage', [KEPT[detail.state][detail.answers ? 0 : 1]])];
    }
  }

  document.addEventListener('prendresoin:recu', function (event) {
    const detail = event.detail;
    const key = JSON.stringify(detail);
    if (status.dataset.dit === key) return;
    status.dataset.dit = key;
    status.replaceChildren.apply(status, content(detail));
    // A page drawn before the answers arrived (the review page) is drawn again.
    if ('recharger' in status.dataset && detail.state === 'saved' && detail.waiting === 0) window.location.reload();
  });
})();
