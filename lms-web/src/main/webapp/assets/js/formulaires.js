'use strict';
// The forms that belong to the save client: finishing an activity, sending an attempt, signing out.
(function () {
  const client = window.PrendreSoin;
  if (!client) return;

  // Without a network the browser would show a page of its own; this way the activity is finished as soon as there is one.
  // The page goes on by itself for as long as somebody waits for it, and no longer.
  function finish(form) {
    document.addEventListener('prendresoin:recu', goOn);
    window.setTimeout(function () { document.removeEventListener('prendresoin:recu', goOn); }, 10000);
    client.save(form.getAttribute('action'), {}, 'termine');
  }

  function goOn(event) {
    const told = event.detail.told;
    if (event.detail.state !== 'saved' || !told.next) return;
    try { window.sessionStorage.setItem('prendresoin.dit', JSON.stringify(told)); } catch (refused) { /* unsaid */ }
    window.location.assign(told.next);
  }

  function afterTheAnswers(form) {
    client.settled(3000).then(function () { if (client.waiting() === 0) form.submit(); });
  }

  function signOut(form) {
    client.settled(2000).then(function () {
      const left = window.PrendreSoinFile.items().length;
      const question = left + (left > 1 ? ' enregistrements n’ont pas de reçu' : ' enregistrement n’a pas de reçu')
        + '. Si vous vous déconnectez maintenant, ' + (left > 1 ? 'ils seront perdus' : 'il sera perdu')
        + '.\nSe déconnecter quand même\u00a0?';
      if (left > 0 && !window.confirm(question)) return;
      window.PrendreSoinFile.wipe();
      const copies = window.PrendreSoinCopies;
      (copies ? copies.forget() : Promise.resolve()).finally(function () { form.submit(); });
    });
  }

  function bare(form) { return Array.from(new FormData(form).keys()).length === 0; }

  document.addEventListener('submit', function (event) {
    const form = event.target;
    const action = form.getAttribute('action') || '';
    const handle = action === '/api/deconnexion' ? signOut
      : action.endsWith('/termine') && bare(form) ? finish
        : form.matches('[data-attend]') && client.waiting() > 0 ? afterTheAnswers : null;
    if (!handle) return;
    event.preventDefault();
    handle(form);
  });
})();
