package fr.prendresoin.web.participation;

import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.Appraisal;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.ParticipationRule;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.SatisfactionForm;
import fr.prendresoin.participation.SeatView;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.progress.ProgressRule;
import fr.prendresoin.shared.Rule;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The course of one action for its participant: what is done, what is missing, and the forms to hand it in. */
@Named
@RequestScoped
public class SeatPage implements Page {

    private static final int GRADES = 4;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SeatView seat;

    /** One sentence of the questionnaire with its grades. */
    public record GradeField(String name, String text, List<Grade> grades) {}

    /** One grade a sentence may be given. */
    public record Grade(String id, int value, String label, boolean chosen) {}

    /** Reads the seat of the address; not found for everybody but its participant. */
    @Override
    public void load() {
        seat = participations.own(current.get(), new EnrolmentId(address.id("enrolment")));
    }

    private SessionDetails session() {
        return seat.seat().session();
    }

    public String getTitle() {
        return session().action().title();
    }

    public String getLead() {
        return Messages.text(
                "participation.seat.lead",
                session().action().bodyName(),
                session().action().reference(),
                session().number(),
                Messages.text(
                        "participation.seats.dates",
                        french.date(session().startsOn()),
                        french.date(session().endsOn())));
    }

    public String getCourseAddress() {
        return "/formations/" + seat.seat().course().slug();
    }

    /** Where the forms are sent. */
    public String getFormAddress() {
        return "/api" + SeatResource.page(seat.seat().enrolment());
    }

    public List<StepLine> getSteps() {
        return seat.checklist().steps().stream()
                .map(step -> StepLine.of(step, french))
                .toList();
    }

    public int getDone() {
        return seat.checklist().done();
    }

    public int getTotal() {
        return seat.checklist().steps().size();
    }

    public String getProgress() {
        return Messages.text("participation.seat.progress", getDone(), getTotal());
    }

    /** Until when what is missing can be done; empty once the attestation is there. */
    public String getUntil() {
        return getAttestation().isEmpty()
                ? Messages.text(
                        "participation.seat.until", french.longDate(session().endsOn()))
                : "";
    }

    /** The address of the attestation; empty as long as there is none. */
    public String getAttestation() {
        return seat.credit()
                .map(credit -> "/mes-attestations/" + credit.attestationCode())
                .orElse("");
    }

    public boolean isPartial() {
        return seat.credit().filter(credit -> !credit.full()).isPresent();
    }

    public boolean isPlanAsked() {
        return asked(StepKind.IMPROVEMENT_PLAN);
    }

    public boolean isStatementAsked() {
        return missing(StepKind.SWORN_STATEMENT);
    }

    public boolean isAppraisalAsked() {
        return missing(StepKind.SATISFACTION);
    }

    /** Unfolded when it is what remains to be done, or when it came back refused. */
    public boolean isAppraisalOpen() {
        return back("avis") || seat.checklist().missing().size() == 1;
    }

    /** Whether the place may be given back: until the session starts. */
    public boolean isReturnable() {
        return session().startsOn().isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(session().zone()));
    }

    private boolean asked(StepKind kind) {
        return seat.checklist().steps().stream().anyMatch(step -> step.kind() == kind);
    }

    private boolean missing(StepKind kind) {
        return seat.checklist().missing().stream().anyMatch(step -> step.kind() == kind);
    }

    /** What the plan says; what was typed, when it came back refused. */
    public String getPlan() {
        return back("plan") ? form.value("texte") : seat.plan();
    }

    /** The question being typed, when it came back refused. */
    public String getQuestion() {
        return back("question") ? form.value("texte") : "";
    }

    public String getComment() {
        return form.value("commentaire");
    }

    /** The hours somebody swears they worked on their own. */
    public String getAlone() {
        return french.minutes(seat.seat().plan().declared().nonConnected());
    }

    public List<MessageLine> getMessages() {
        return seat.messages().stream()
                .map(message -> MessageLine.of(message, french, session().zone()))
                .toList();
    }

    /** The questionnaire in force, with what was ticked before it came back. */
    public List<GradeField> getQuestionnaire() {
        return SatisfactionForm.on(today()).questions().stream()
                .map(this::field)
                .toList();
    }

    private GradeField field(SatisfactionForm.Question question) {
        String name = "avis-" + question.id();
        return new GradeField(
                name,
                question.text(),
                IntStream.rangeClosed(1, GRADES)
                        .mapToObj(grade -> new Grade(
                                name + "-" + grade,
                                grade,
                                Messages.text("participation.grade." + grade),
                                form.value(name).equals(String.valueOf(grade))))
                        .toList());
    }

    /** Why the form of this name was refused; empty when it was not. */
    public String error(String name) {
        return back(name)
                ? form.refusedBy(refusals()).stream()
                        .map(this::message)
                        .findFirst()
                        .orElse("")
                : "";
    }

    public boolean isRefused() {
        return !form.refusedBy(refusals()).isEmpty();
    }

    /** Everything a form of this page may be refused for. */
    private static Rule[] refusals() {
        return Stream.concat(
                        Arrays.stream(ParticipationRule.values()),
                        Stream.of(ProgressRule.NOT_OPEN_YET, DpcRule.SESSION_STARTED))
                .toArray(Rule[]::new);
    }

    private boolean back(String name) {
        return form.value("formulaire").equals(name);
    }

    private String message(Rule rule) {
        int most = rule == ParticipationRule.PLAN_TOO_LONG ? ParticipationService.LONGEST_PLAN : Appraisal.LONGEST;
        return Messages.text(rule.messageKey(), most);
    }

    /** What was just done, in words; empty when nothing was. */
    public String getJustDone() {
        return Messages.textOr("participation.done." + form.value("fait"), "");
    }

    public int getLongestPlan() {
        return ParticipationService.LONGEST_PLAN;
    }

    public int getLongestMessage() {
        return ParticipationService.LONGEST_MESSAGE;
    }

    public int getLongestComment() {
        return Appraisal.LONGEST;
    }
}
