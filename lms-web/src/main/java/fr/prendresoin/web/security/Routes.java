package fr.prendresoin.web.security;

import static fr.prendresoin.web.security.Route.open;
import static fr.prendresoin.web.security.Route.signedIn;

import fr.prendresoin.web.assessment.PaperPage;
import fr.prendresoin.web.enrolment.EnrolmentPage;
import fr.prendresoin.web.enrolment.PromotionMembers;
import fr.prendresoin.web.enrolment.PromotionPage;
import fr.prendresoin.web.enrolment.PromotionRules;
import fr.prendresoin.web.enrolment.PromotionsPage;
import fr.prendresoin.web.privacy.DataPage;
import fr.prendresoin.web.privacy.ErasurePage;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.progress.CoursePage;
import fr.prendresoin.web.progress.CoursesPage;
import fr.prendresoin.web.progress.HomePage;
import fr.prendresoin.web.reporting.FacultiesPage;
import fr.prendresoin.web.reporting.FacultyPage;
import fr.prendresoin.web.reporting.NationalPage;
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
            open("/compte-efface", "/public/compte-efface.xhtml"),
            open("/etat-du-service", "/public/etat-du-service.xhtml"),
            signedIn("/accueil", "/progress/accueil.xhtml", HomePage.class),
            signedIn("/formations", "/progress/formations.xhtml", CoursesPage.class),
            signedIn("/formations/{course}", "/progress/formation.xhtml", CoursePage.class),
            signedIn(ACTIVITY, "/progress/activite.xhtml", ActivityPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/relecture", "/assessment/relecture.xhtml", PaperPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/resultat", "/assessment/resultat.xhtml", PaperPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/{question}", "/assessment/question.xhtml", PaperPage.class),
            signedIn("/pilotage/etablissements", "/reporting/etablissements.xhtml", FacultiesPage.class),
            signedIn("/pilotage/etablissements/{faculty}", "/reporting/etablissement.xhtml", FacultyPage.class),
            signedIn("/pilotage/national", "/reporting/national.xhtml", NationalPage.class),
            signedIn("/gestion/promotions", "/enrolment/promotions.xhtml", PromotionsPage.class),
            signedIn(
                    "/gestion/promotions/{promotion}",
                    "/enrolment/promotion.xhtml",
                    PromotionPage.class,
                    PromotionRules.class,
                    PromotionMembers.class),
            signedIn("/gestion/inscriptions/{enrolment}", "/enrolment/inscription.xhtml", EnrolmentPage.class),
            signedIn("/mon-compte/donnees", "/privacy/donnees.xhtml", DataPage.class),
            signedIn("/mon-compte/donnees/effacement", "/privacy/effacement.xhtml", ErasurePage.class));

    private Routes() {}
}
