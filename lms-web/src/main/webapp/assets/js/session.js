'use strict';
// Tells in time that the session is about to end, and lets it go on. It never ends a page: what is written on it stays, and
// a form that is sent too late waits until its writer has signed in again in another tab.
(function () {
  const script = document.currentScript;
  const ASK = '/api/session';
  const WARNING = 300;
  const LOOK = 20000;
  let time = { idle: Number(script.dataset.repos), longest: Number(script.dataset.limite) };
  let asked = Date.now();
  let told = '';
  const place = document.createElement('div');
  place.className = 'session-fin sans-papier';
  place.setAttribute('role', 'status');

  // The clock on the wall: a machine that sleeps lets the session end.
  function left() { return Math.max(0, time.idle - (Date.now() - asked) / 1000); }

  function learn(answer) {
    time = answer;
    asked = Date.now();
  }

  function ask(method) {
    return window.fetch(ASK, { method: method, headers: { 'X-Requested-With': 'session' } }).then(function (response) {
      if (response.status === 401) return { idle: 0, longest: 0 };
      if (!response.ok) throw new Error('no answer');
      return response.json();
    }).then(learn);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  }

  function show(what, text, action) {
    if (told === what) return;
    told = what;
    const focused = place.contains(document.activeElement);
    const line = element('div', 'bandeau bandeau--' + (what === 'over' ? 'erreur' : 'alerte'), '');
    line.append(element('p', '', text));
    if (action) line.append(action);
    place.replaceChildren(line);
    if (focused && action) action.focus();
  }

  function hide(text) {
    const focused = place.contains(document.activeElement);
    told = '';
    place.replaceChildren();
    if (!text) return;
    place.append(element('p', 'bandeau bandeau--succes', text));
    if (focused) document.getElementById('contenu').focus({ preventScroll: true });
    window.setTimeout(function () { if (told === '') place.replaceChildren(); }, 10000);
  }

  function stay() {
    const button = element('button', 'bouton', 'Rester connecté');
    button.type = 'button';
    button.addEventListener('click', function () {
      ask('POST').then(function () { if (left() > 0) hide('Vous restez connecté.'); else look(); }, function () {
        told = '';
        show('soon', 'Le service ne répond pas. Ce que vous avez écrit reste sur cette page.', stay());
      });
    });
    return button;
  }

  function signIn() {
    const link = element('a', 'bouton', 'Se reconnecter dans un autre onglet');
    link.href = '/connexion';
    link.target = '_blank';
    link.rel = 'noopener';
    return link;
  }

  function minutes(seconds) {
    const count = Math.max(1, Math.round(seconds / 60));
    return count + (count > 1 ? ' minutes' : ' minute');
  }

  function over() {
    show('over', 'Votre session est terminée. Ce que vous avez écrit reste sur cette page\u00a0: reconnectez-vous dans un autre'
      + ' onglet, revenez ici, puis envoyez.', signIn());
  }

  function soon() {
    if (time.longest <= WARNING) {
      show('last', 'Votre session se termine dans ' + minutes(left()) + '\u00a0: elle dure douze heures au plus. Envoyez ce que'
        + ' vous avez écrit, puis reconnectez-vous.', null);
    } else {
      show('soon', 'Votre session se termine dans ' + minutes(left()) + ', faute d’activité. Rien de ce que vous avez écrit ne'
        + ' sera effacé.', stay());
    }
  }

  // Before a word is said the server is asked: another tab may have worked meanwhile.
  function look() {
    if (left() > WARNING) return;
    ask('GET').catch(function () { /* without a network nothing new is known */ }).then(function () {
      if (left() <= 0) over(); else if (left() <= WARNING) soon(); else if (told) hide('Vous restez connecté.');
    });
  }

  // A form that is sent after the end would lose what is in it.
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.dataset.session === 'sue' || left() > WARNING) return;
    if (form.getAttribute('action') === '/api/deconnexion') return;
    event.preventDefault();
    const button = event.submitter;
    ask('GET').catch(function () { /* the form itself shows what is wrong */ }).then(function () {
      if (left() <= 0) { over(); return; }
      form.dataset.session = 'sue';
      form.requestSubmit(button || undefined);
      delete form.dataset.session;
    });
  });

  document.body.append(place);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) look(); });
  window.setInterval(look, LOOK);
})();
