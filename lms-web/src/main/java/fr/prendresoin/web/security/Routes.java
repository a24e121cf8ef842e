package fr.prendresoin.web.security;

import static fr.prendresoin.web.security.Route.open;
import static fr.prendresoin.web.security.Route.signedIn;

import fr.prendresoin.web.administration.AccountPage;
import fr.prendresoin.web.administration.AccountsPage;
import fr.prendresoin.web.assessment.PaperPage;
import fr.prendresoin.web.attendance.CodePage;
import fr.prendresoin.web.attendance.HalfDaysPage;
import fr.prendresoin.web.attendance.PresencesPage;
import fr.prendresoin.web.attendance.SheetPage;
import fr.prendresoin.web.attendance.SignPage;
import fr.prendresoin.web.attestation.AttestationPage;
import fr.prendresoin.web.attestation.AttestationsPage;
import fr.prendresoin.web.attestation.RevocationPage;
import fr.prendresoin.web.attestation.VerifierPage;
import fr.prendresoin.web.automation.ApiTokenPage;
import fr.prendresoin.web.automation.ApiTokensPage;
import fr.prendresoin.web.calendar.CalendarPage;
import fr.prendresoin.web.cohort.CohortPage;
import fr.prendresoin.web.cohort.CohortsPage;
import fr.prendresoin.web.cohort.CriteriaPage;
import fr.prendresoin.web.cohort.MemberPage;
import fr.prendresoin.web.cohort.NewCohortPage;
import fr.prendresoin.web.delegation.TeamPage;
import fr.prendresoin.web.dpc.EnrolPage;
import fr.prendresoin.web.dpc.FillingPage;
import fr.prendresoin.web.dpc.NewOfferPage;
import fr.prendresoin.web.dpc.NewPlanPage;
import fr.prendresoin.web.dpc.OfferPage;
import fr.prendresoin.web.dpc.OffersPage;
import fr.prendresoin.web.dpc.OrganiserPage;
import fr.prendresoin.web.dpc.OwnActionPage;
import fr.prendresoin.web.dpc.OwnSessionPage;
import fr.prendresoin.web.dpc.OwnWaits;
import fr.prendresoin.web.dpc.SessionPlanPage;
import fr.prendresoin.web.dpc.WaitPage;
import fr.prendresoin.web.enrolment.CohortRules;
import fr.prendresoin.web.enrolment.EnrolmentPage;
import fr.prendresoin.web.enrolment.PromotionMembers;
import fr.prendresoin.web.enrolment.PromotionPage;
import fr.prendresoin.web.enrolment.PromotionRules;
import fr.prendresoin.web.enrolment.PromotionsPage;
import fr.prendresoin.web.evidence.JournalPage;
import fr.prendresoin.web.evidence.RootsPage;
import fr.prendresoin.web.federation.PracticePage;
import fr.prendresoin.web.identity.AuthenticatorPage;
import fr.prendresoin.web.identity.NewPasswordPage;
import fr.prendresoin.web.identity.ProfilePage;
import fr.prendresoin.web.identity.RecoveryCodesPage;
import fr.prendresoin.web.identity.SecurityPage;
import fr.prendresoin.web.intake.ColumnsPage;
import fr.prendresoin.web.intake.ImportPage;
import fr.prendresoin.web.intake.ImportsPage;
import fr.prendresoin.web.message.NoticesPage;
import fr.prendresoin.web.message.PreferencesPage;
import fr.prendresoin.web.note.NotesPage;
import fr.prendresoin.web.notification.MailPage;
import fr.prendresoin.web.notification.MailsPage;
import fr.prendresoin.web.obligation.ActionsPage;
import fr.prendresoin.web.obligation.CareerPage;
import fr.prendresoin.web.obligation.NewActionPage;
import fr.prendresoin.web.obligation.StandingPage;
import fr.prendresoin.web.obligation.SummaryPage;
import fr.prendresoin.web.participation.ParticipantAttestationPage;
import fr.prendresoin.web.participation.ParticipantPage;
import fr.prendresoin.web.participation.SeatPage;
import fr.prendresoin.web.participation.SeatsPage;
import fr.prendresoin.web.participation.SessionParticipants;
import fr.prendresoin.web.privacy.CorrectionsPage;
import fr.prendresoin.web.privacy.DataPage;
import fr.prendresoin.web.privacy.ErasurePage;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.progress.CoursePage;
import fr.prendresoin.web.progress.CoursesPage;
import fr.prendresoin.web.progress.EnrolmentPresences;
import fr.prendresoin.web.progress.HomePage;
import fr.prendresoin.web.progress.OfflinePage;
import fr.prendresoin.web.progress.ReceiptsPage;
import fr.prendresoin.web.proof.SessionProofsPage;
import fr.prendresoin.web.reminder.EnrolmentReminders;
import fr.prendresoin.web.replay.CourseHistory;
import fr.prendresoin.web.replay.EnrolmentHistory;
import fr.prendresoin.web.replay.VersionPage;
import fr.prendresoin.web.reporting.FacultiesPage;
import fr.prendresoin.web.reporting.FacultyPage;
import fr.prendresoin.web.reporting.NationalPage;
import fr.prendresoin.web.search.SearchPage;
import fr.prendresoin.web.settlement.BalancePage;
import fr.prendresoin.web.settlement.PublicResultsPage;
import fr.prendresoin.web.settlement.RemindersPage;
import fr.prendresoin.web.settlement.ResultsPage;
import fr.prendresoin.web.settlement.SettlementPage;
import fr.prendresoin.web.timekeeping.ContestsPage;
import fr.prendresoin.web.timekeeping.OwnTimePage;
import java.util.List;

/** Every page of the site with its address: the only list there is. What is not here does not exist. */
public final class Routes {

    private static final String ACTIVITY = "/formations/{course}/{chapter}/{activity}";

    /** In the order they are tried. */
    public static final List<Route> ALL = List.of(
            open("/", "/public/accueil-public.xhtml"),
            open("/connexion", "/identity/connexion.xhtml"),
            open("/connexion/code", "/identity/code.xhtml"),
            open("/mot-de-passe/oubli", "/identity/oubli.xhtml"),
            open("/mot-de-passe/nouveau", "/identity/nouveau.xhtml", NewPasswordPage.class),
            open("/connexion/impossible", "/federation/impossible.xhtml"),
            signedIn("/connexion/situation", "/federation/situation.xhtml", PracticePage.class),
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
            signedIn("/formations/{course}/hors-ligne", "/progress/hors-ligne.xhtml", OfflinePage.class),
            open("/hors-ligne", "/public/hors-ligne.xhtml"),
            open("/dpc", "/offers/dpc.xhtml", OffersPage.class),
            open("/dpc/actions/{slug}", "/offers/action.xhtml", OfferPage.class, PublicResultsPage.class),
            signedIn("/dpc/sessions/{session}/inscription", "/offers/inscription.xhtml", EnrolPage.class),
            signedIn("/dpc/sessions/{session}/attente", "/offers/attente.xhtml", WaitPage.class),
            signedIn("/dpc/organisateur", "/offers/organisateur.xhtml", OrganiserPage.class),
            signedIn("/dpc/organisateur/actions/nouvelle", "/offers/nouvelle.xhtml", NewOfferPage.class),
            signedIn("/dpc/organisateur/actions/{slug}", "/offers/action-organisee.xhtml", OwnActionPage.class),
            signedIn(
                    "/dpc/organisateur/actions/{slug}/sessions/nouvelle",
                    "/offers/nouvelle-session.xhtml",
                    NewPlanPage.class),
            signedIn(
                    "/dpc/organisateur/sessions/{session}/preparation",
                    "/offers/preparation.xhtml",
                    SessionPlanPage.class),
            signedIn(
                    "/dpc/organisateur/sessions/{session}",
                    "/offers/session.xhtml",
                    OwnSessionPage.class,
                    FillingPage.class,
                    SessionParticipants.class),
            signedIn(
                    "/dpc/organisateur/sessions/{session}/service-fait",
                    "/settlement/service-fait.xhtml",
                    SettlementPage.class),
            signedIn(
                    "/dpc/organisateur/sessions/{session}/relances", "/settlement/relances.xhtml", RemindersPage.class),
            signedIn("/dpc/organisateur/actions/{slug}/resultats", "/settlement/resultats.xhtml", ResultsPage.class),
            signedIn("/dpc/organisateur/bilan", "/settlement/bilan.xhtml", BalancePage.class),
            signedIn("/dpc/mon-parcours", "/participation/mes-parcours.xhtml", SeatsPage.class, OwnWaits.class),
            signedIn("/dpc/organisateur/sessions/{session}/preuves", "/proof/preuves.xhtml", SessionProofsPage.class),
            signedIn("/dpc/mon-parcours/{enrolment}", "/participation/mon-parcours.xhtml", SeatPage.class),
            signedIn(
                    "/dpc/organisateur/participants/{enrolment}",
                    "/participation/participant.xhtml",
                    ParticipantPage.class),
            signedIn(
                    "/dpc/organisateur/participants/{enrolment}/attestation",
                    "/participation/attestation.xhtml",
                    ParticipantAttestationPage.class),
            signedIn("/mon-dpc", "/obligation/mon-dpc.xhtml", StandingPage.class),
            signedIn("/mon-dpc/actions", "/obligation/actions.xhtml", ActionsPage.class),
            signedIn("/mon-dpc/actions/nouvelle", "/obligation/nouvelle.xhtml", NewActionPage.class),
            signedIn("/mon-dpc/situation", "/obligation/situation.xhtml", CareerPage.class),
            signedIn("/mon-dpc/synthese", "/obligation/synthese.xhtml", SummaryPage.class),
            signedIn("/mes-notes", "/note/mes-notes.xhtml", NotesPage.class),
            signedIn("/recherche", "/search/recherche.xhtml", SearchPage.class),
            signedIn("/formations/{course}", "/progress/formation.xhtml", CoursePage.class, CourseHistory.class),
            signedIn(ACTIVITY, "/progress/activite.xhtml", ActivityPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/relecture", "/assessment/relecture.xhtml", PaperPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/resultat", "/assessment/resultat.xhtml", PaperPage.class),
            signedIn(ACTIVITY + "/evaluation/{attempt}/{question}", "/assessment/question.xhtml", PaperPage.class),
            signedIn("/pilotage/etablissements", "/reporting/etablissements.xhtml", FacultiesPage.class),
            signedIn("/pilotage/etablissements/{faculty}", "/reporting/etablissement.xhtml", FacultyPage.class),
            signedIn("/pilotage/national", "/reporting/national.xhtml", NationalPage.class),
            signedIn("/gestion/acces-api", "/automation/acces.xhtml", ApiTokensPage.class),
            signedIn("/gestion/acces-api/{token}", "/automation/jeton.xhtml", ApiTokenPage.class),
            signedIn("/gestion/promotions", "/enrolment/promotions.xhtml", PromotionsPage.class),
            signedIn(
                    "/gestion/promotions/{promotion}",
                    "/enrolment/promotion.xhtml",
                    PromotionPage.class,
                    PromotionRules.class,
                    PromotionMembers.class),
            signedIn("/gestion/promotions/{promotion}/membres/{person}", "/cohort/membre.xhtml", MemberPage.class),
            signedIn("/gestion/cohortes", "/cohort/cohortes.xhtml", CohortsPage.class),
            signedIn("/gestion/cohortes/nouvelle", "/cohort/nouvelle.xhtml", NewCohortPage.class),
            signedIn("/gestion/cohortes/{cohort}", "/cohort/cohorte.xhtml", CohortPage.class, CohortRules.class),
            signedIn("/gestion/cohortes/{cohort}/criteres", "/cohort/criteres.xhtml", CriteriaPage.class),
            signedIn("/gestion/obligations/{rule}/version", "/replay/version.xhtml", VersionPage.class),
            signedIn(
                    "/gestion/inscriptions/{enrolment}",
                    "/enrolment/inscription.xhtml",
                    EnrolmentPage.class,
                    EnrolmentPresences.class,
                    EnrolmentHistory.class,
                    EnrolmentReminders.class),
            signedIn("/gestion/equipe", "/delegation/equipe.xhtml", TeamPage.class),
            signedIn("/administration/comptes", "/administration/comptes.xhtml", AccountsPage.class),
            signedIn("/administration/comptes/{person}", "/administration/compte.xhtml", AccountPage.class),
            signedIn("/administration/attestations", "/attestation/revocation.xhtml", RevocationPage.class),
            signedIn("/administration/journal", "/evidence/journal.xhtml", JournalPage.class),
            signedIn("/gestion/imports", "/intake/imports.xhtml", ImportsPage.class),
            signedIn("/gestion/imports/{import}", "/intake/import.xhtml", ImportPage.class),
            signedIn("/gestion/imports/{import}/colonnes", "/intake/colonnes.xhtml", ColumnsPage.class),
            signedIn("/mon-compte/profil", "/identity/profil.xhtml", ProfilePage.class),
            signedIn("/mon-compte/securite", "/identity/securite.xhtml", SecurityPage.class),
            signedIn("/mon-compte/securite/application", "/identity/application.xhtml", AuthenticatorPage.class),
            signedIn("/mon-compte/securite/codes", "/identity/codes.xhtml", RecoveryCodesPage.class),
            signedIn("/mon-compte/notifications", "/message/choix.xhtml", PreferencesPage.class),
            signedIn("/mon-compte/agenda", "/calendar/agenda.xhtml", CalendarPage.class),
            signedIn("/mes-attestations", "/attestation/mes-attestations.xhtml", AttestationsPage.class),
            signedIn("/mes-attestations/{code}", "/attestation/attestation.xhtml", AttestationPage.class),
            open("/verifier", "/attestation/verifier.xhtml", VerifierPage.class),
            open("/sceaux", "/evidence/sceaux.xhtml", RootsPage.class),
            open("/verifier/{code}", "/attestation/code.xhtml", VerifierPage.class),
            signedIn("/mes-notifications", "/message/notifications.xhtml", NoticesPage.class),
            signedIn("/administration/courriels", "/notification/courriels.xhtml", MailsPage.class),
            signedIn("/administration/courriels/{mail}", "/notification/courriel.xhtml", MailPage.class),
            signedIn("/gestion/corrections", "/privacy/corrections.xhtml", CorrectionsPage.class),
            signedIn("/mon-compte/recus", "/progress/recus.xhtml", ReceiptsPage.class),
            signedIn("/emargement", "/attendance/emargement.xhtml", HalfDaysPage.class),
            signedIn("/emargement/{sheet}", "/attendance/signer.xhtml", SignPage.class),
            signedIn("/emargement/{sheet}/code", "/attendance/code.xhtml", CodePage.class),
            signedIn("/emargement/{sheet}/feuille", "/attendance/feuille.xhtml", SheetPage.class),
            signedIn(
                    "/dpc/organisateur/sessions/{session}/presences",
                    "/attendance/presences.xhtml",
                    PresencesPage.class),
            signedIn("/gestion/temps", "/timekeeping/contestations.xhtml", ContestsPage.class),
            signedIn("/mon-compte/temps", "/timekeeping/temps.xhtml", OwnTimePage.class),
            signedIn("/mon-compte/donnees", "/privacy/donnees.xhtml", DataPage.class),
            signedIn("/mon-compte/donnees/effacement", "/privacy/effacement.xhtml", ErasurePage.class));

    private Routes() {}
}
