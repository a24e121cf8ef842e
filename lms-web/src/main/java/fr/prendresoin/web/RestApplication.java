package fr.prendresoin.web;

import fr.prendresoin.web.accommodation.AccommodationResource;
import fr.prendresoin.web.administration.AccountResource;
import fr.prendresoin.web.assessment.VignetteResource;
import fr.prendresoin.web.attendance.OccasionResource;
import fr.prendresoin.web.attendance.SheetResource;
import fr.prendresoin.web.attestation.AttestationResource;
import fr.prendresoin.web.attestation.RevocationResource;
import fr.prendresoin.web.automation.ApiTokenResource;
import fr.prendresoin.web.calendar.CalendarResource;
import fr.prendresoin.web.calendar.DeadlineFileResource;
import fr.prendresoin.web.cohort.CohortResource;
import fr.prendresoin.web.cohort.MemberResource;
import fr.prendresoin.web.delegation.TeamResource;
import fr.prendresoin.web.dpc.EnrolResource;
import fr.prendresoin.web.dpc.InvitationResource;
import fr.prendresoin.web.dpc.NewPlanResource;
import fr.prendresoin.web.dpc.OwnActionResource;
import fr.prendresoin.web.dpc.PlanResource;
import fr.prendresoin.web.dpc.WaitResource;
import fr.prendresoin.web.dpc.WithdrawalResource;
import fr.prendresoin.web.enrolment.CohortRuleResource;
import fr.prendresoin.web.enrolment.EnrolmentResource;
import fr.prendresoin.web.enrolment.PromotionResource;
import fr.prendresoin.web.errors.RestErrors;
import fr.prendresoin.web.evidence.JournalExportResource;
import fr.prendresoin.web.federation.PracticeResource;
import fr.prendresoin.web.identity.PasswordLinkResource;
import fr.prendresoin.web.identity.PasswordResource;
import fr.prendresoin.web.identity.ProfileResource;
import fr.prendresoin.web.identity.SecondFactorResource;
import fr.prendresoin.web.intake.ImportFileResource;
import fr.prendresoin.web.intake.ImportModelResource;
import fr.prendresoin.web.intake.ImportResource;
import fr.prendresoin.web.message.NoticeResource;
import fr.prendresoin.web.message.PreferenceResource;
import fr.prendresoin.web.note.NoteResource;
import fr.prendresoin.web.notification.MailResource;
import fr.prendresoin.web.obligation.ActionResource;
import fr.prendresoin.web.obligation.CareerResource;
import fr.prendresoin.web.obligation.SummaryResource;
import fr.prendresoin.web.participation.OrganiserResource;
import fr.prendresoin.web.participation.SeatResource;
import fr.prendresoin.web.privacy.CorrectionResource;
import fr.prendresoin.web.privacy.DataResource;
import fr.prendresoin.web.progress.MediaResource;
import fr.prendresoin.web.progress.PresenceResource;
import fr.prendresoin.web.proof.ArchiveResource;
import fr.prendresoin.web.proof.EvidenceResource;
import fr.prendresoin.web.replay.VersionResource;
import fr.prendresoin.web.reporting.FacultyExportResource;
import fr.prendresoin.web.reporting.SnapshotResource;
import fr.prendresoin.web.security.SessionResource;
import fr.prendresoin.web.settlement.BalanceResource;
import fr.prendresoin.web.settlement.ExportResource;
import fr.prendresoin.web.settlement.RemindersResource;
import fr.prendresoin.web.timekeeping.ContestResource;
import fr.prendresoin.web.timekeeping.OwnTimeResource;
import fr.prendresoin.web.viewing.ViewingResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers to forms, saves and exports, listed so that the server need not search for it. */
@ApplicationPath("/api")
public class RestApplication extends Application {

    /**
     * Redirections stay relative, because only the browser knows whether a proxy of ours speaks TLS in front of us; and
     * Jersey must not describe every resource to whoever asks for {@code /api/application.wadl}.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.wadl.disableWadl", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(List.<Class<?>>of(RestErrors.class), doors(), learning(), own(), professional(), deciding())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How people get in. */
    private static List<Class<?>> doors() {
        return List.of(
                SessionResource.class,
                PasswordLinkResource.class,
                PasswordResource.class,
                SecondFactorResource.class,
                PracticeResource.class);
    }

    /** What learners do in their courses; answers, places and time are saved by servlets (ADR 0034). */
    private static List<Class<?>> learning() {
        return List.of(
                MediaResource.class,
                VignetteResource.class,
                NoteResource.class,
                SheetResource.class,
                DeadlineFileResource.class);
    }

    /** What people do with what is theirs. */
    private static List<Class<?>> own() {
        return List.of(
                OwnTimeResource.class,
                ProfileResource.class,
                CorrectionResource.class,
                DataResource.class,
                NoticeResource.class,
                PreferenceResource.class,
                CalendarResource.class,
                AttestationResource.class);
    }

    /** What professionals do, and those who organise actions for them. */
    private static List<Class<?>> professional() {
        return List.of(
                ActionResource.class,
                CareerResource.class,
                SummaryResource.class,
                EnrolResource.class,
                WaitResource.class,
                WithdrawalResource.class,
                OwnActionResource.class,
                NewPlanResource.class,
                PlanResource.class,
                InvitationResource.class,
                SeatResource.class,
                OrganiserResource.class,
                ExportResource.class,
                BalanceResource.class,
                RemindersResource.class,
                EvidenceResource.class,
                ArchiveResource.class);
    }

    /** What managers, administrators and the doyens decide, and read in files. */
    private static List<Class<?>> deciding() {
        return List.of(
                PresenceResource.class,
                RevocationResource.class,
                OccasionResource.class,
                VersionResource.class,
                ContestResource.class,
                FacultyExportResource.class,
                SnapshotResource.class,
                PromotionResource.class,
                CohortResource.class,
                CohortRuleResource.class,
                MemberResource.class,
                AccommodationResource.class,
                EnrolmentResource.class,
                AccountResource.class,
                TeamResource.class,
                ViewingResource.class,
                ApiTokenResource.class,
                JournalExportResource.class,
                ImportResource.class,
                ImportModelResource.class,
                ImportFileResource.class,
                MailResource.class);
    }
}
