package fr.prendresoin.web.security;

import static fr.prendresoin.web.security.Route.open;
import static fr.prendresoin.web.security.Route.signedIn;

import java.util.List;

/** Every page of the site with its address: the only list there is. What is not here does not exist. */
public final class Routes {

    private static final String ACTIVITY = "/formations/{course}/{chapter}/{activity}";

    /** In the order they are tried. */
    public static final List<Route> ALL = List.of(
            open("/", "/public/accueil-public.xhtml"),
            open("/connexion", "/identity/connexion.xhtml"),
            open("/prendre-soin/ressources", "/wellbeing/ressources.xhtml"),
            open("/accessibilite", "/public/accessibilite.xhtml"),
            open("/mentions-legales", "/public/mentions-legales.xhtml"),
            open("/donnees-personnelles", "/public/donnees-personnelles.xhtml"),
            open("/plan-du-site", "/public/plan-du-site.xhtml"),
            open("/aide", "/public/aide.xhtml"),
            open("/etat-du-service", "/public/etat-du-service.xhtml"),
            signedIn("/accueil", "/progress/accueil.xhtml"),
            signedIn("/formations", "/progress/formations.xhtml"),
            signedIn("/formations/{course}", "/progress/formation.xhtml"),
            signedIn(ACTIVITY, "/progress/activite.xhtml"),
            signedIn(ACTIVITY + "/evaluation/{attempt}/relecture", "/assessment/relecture.xhtml"),
            signedIn(ACTIVITY + "/evaluation/{attempt}/resultat", "/assessment/resultat.xhtml"),
            signedIn(ACTIVITY + "/evaluation/{attempt}/{question}", "/assessment/question.xhtml"),
            signedIn("/pilotage/etablissements", "/reporting/etablissements.xhtml"),
            signedIn("/pilotage/etablissements/{faculty}", "/reporting/etablissement.xhtml"),
            signedIn("/pilotage/national", "/reporting/national.xhtml"),
            signedIn("/gestion/promotions", "/enrolment/promotions.xhtml"),
            signedIn("/gestion/promotions/{promotion}", "/enrolment/promotion.xhtml"),
            signedIn("/gestion/inscriptions/{enrolment}", "/enrolment/inscription.xhtml"));

    private Routes() {}
}
