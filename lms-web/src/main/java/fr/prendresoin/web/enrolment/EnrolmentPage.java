package fr.prendresoin.web.enrolment;

import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.EnrolmentRefusal;
import fr.prendresoin.enrolment.EnrolmentService;
import fr.prendresoin.enrolment.ExemptionRow;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.reporting.LearnerStatus;
import fr.prendresoin.reporting.LearnerStatuses;
import fr.prendresoin.web.cohort.MemberWays;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** One learner's enrolment for the manager of their faculty: where they stand, and who exempted them when and why. */
@Named
@RequestScoped
public class EnrolmentPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private LearnerStatuses statuses;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private EnrolmentDetails enrolment;
    private LearnerStatus status;
    private List<ExemptionRow> decisions = List.of();

    /** A decision in words. */
    public record Decision(String what, String byWhom, String reason) {}

    /** What may be decided now: where its button posts, and what it says. */
    public record Choice(String address, String label) {}

    /** Reads the enrolment of the address; not found for whoever does not manage its faculty. */
    @Override
    public void load() {
        enrolment = enrolments.details(current.get(), new EnrolmentId(address.id("enrolment")));
        status = statuses.of(current.get(), enrolment, enrolment.today(clock.instant()));
        decisions = enrolments.decisionsOn(current.get(), enrolment);
    }

    public EnrolmentDetails getEnrolment() {
        return enrolment;
    }

    public String getName() {
        return enrolment.givenName() + " " + enrolment.familyName();
    }

    public String getPromotion() {
        return PromotionPage.title(enrolment.cursus(), enrolment.studyYear());
    }

    public String getPromotionAddress() {
        return Ways.toPromotion(new PromotionId(enrolment.promotionId()));
    }

    /** Where the rest of their studies stands; empty once they no longer have to follow this. */
    public String getMemberAddress() {
        return enrolment.withdrawn() ? "" : MemberWays.to(enrolment.promotionId(), enrolment.personId());
    }

    public String getAcademicYear() {
        return new AcademicYear(enrolment.academicYear()).label();
    }

    public String getDeadline() {
        return enrolment.requirement() == Requirement.OPTIONAL
                ? Messages.text("progress.course.noDeadline")
                : french.longDate(enrolment.dueOn());
    }

    public String getStatus() {
        return enrolment.withdrawn()
                ? Messages.text("enrolment.status.withdrawn")
                : Messages.text("reporting.status." + status);
    }

    /** The kind of the state: fait, alerte or neutre. */
    public String getStatusKind() {
        boolean late = status == LearnerStatus.LATE && !enrolment.withdrawn();
        return status == LearnerStatus.COMPLETED ? "fait" : late ? "alerte" : "neutre";
    }

    public String getStatusIcon() {
        return switch (getStatusKind()) {
            case "fait" -> "coche";
            case "alerte" -> "attention";
            default -> enrolment.requirement() == Requirement.REQUIRED ? "horloge" : "info";
        };
    }

    public List<Decision> getDecisions() {
        return decisions.stream().map(this::decision).toList();
    }

    private Decision decision(ExemptionRow row) {
        return new Decision(
                Messages.text("enrolment.decided." + row.decided()),
                Messages.text(
                        "enrolment.exemption.byWhom",
                        row.decider(),
                        french.date(row.decidedAt(), enrolment.zone()),
                        french.time(row.decidedAt(), enrolment.zone())),
                row.reason());
    }

    /** What the course can be to the learner instead, the most usual first. */
    public List<Choice> getChoices() {
        return Stream.of(Requirement.EXEMPT, Requirement.OPTIONAL, Requirement.REQUIRED)
                .filter(other -> other != enrolment.requirement())
                .map(other -> new Choice(address(other), Messages.text("enrolment.choice." + other)))
                .toList();
    }

    private String address(Requirement decided) {
        String form = "/api" + Ways.toEnrolment(enrolment.id());
        return switch (decided) {
            case EXEMPT -> form + "/exemption";
            case OPTIONAL -> form + "/facultative";
            case REQUIRED -> form + "/exemption/fin";
        };
    }

    /** What the last decision did; empty when none was taken. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "exempte" -> Messages.text("enrolment.exemption.done");
            case "facultative" -> Messages.text("enrolment.exemption.doneOptional");
            case "fin" -> Messages.text("enrolment.exemption.doneEnded");
            default -> "";
        };
    }

    /** What is wrong with the reason; empty when nothing is. */
    public String getReasonError() {
        return form.refusedBy(EnrolmentRefusal.REASON_MISSING, EnrolmentRefusal.REASON_TOO_LONG).stream()
                .map(rule -> Messages.text(rule.messageKey(), EnrolmentService.LONGEST_REASON))
                .findFirst()
                .orElse("");
    }

    /** Why the decision no longer makes sense, when a colleague was faster; empty otherwise. */
    public String getOvertaken() {
        return form
                .refusedBy(
                        EnrolmentRefusal.ALREADY_EXEMPT, EnrolmentRefusal.ALREADY_OPTIONAL, EnrolmentRefusal.NOT_EXEMPT)
                .stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    public String getReason() {
        return getReasonError().isEmpty() ? "" : form.value("motif");
    }

    public int getLongestReason() {
        return EnrolmentService.LONGEST_REASON;
    }
}
