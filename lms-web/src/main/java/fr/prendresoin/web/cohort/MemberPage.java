package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.SituationKind;
import fr.prendresoin.cohort.SituationQueries;
import fr.prendresoin.cohort.SituationRow;
import fr.prendresoin.cohort.SituationRule;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.MemberEnrolment;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.MemberRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Somebody in a promotion, for the manager of their faculty: what happens to their studies, and what they must take. */
@Named
@RequestScoped
public class MemberPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private SituationQueries situations;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private SituationWords words;

    @Inject
    private RefusedForm form;

    private PromotionRow promotion;
    private MemberRow member;
    private List<SituationRow> rows = List.of();
    private List<MemberEnrolment> courses = List.of();

    /** A situation in words; the form names the one that ends it, empty when it is over. */
    public record Item(String text, String reason, String form, String endAddress, String endLabel) {}

    /** A course they must take. */
    public record Course(String title, String address, String mark) {}

    /** Reads the member of the address; not found for whoever may not read the names of the faculty. */
    @Override
    public void load() {
        promotion = organisations.getPromotion(current.get(), new PromotionId(address.id("promotion")));
        member = situations.member(current.get(), promotion, new PersonId(address.id("person")));
        rows = situations.of(current.get(), promotion, member);
        courses = enrolments.enrolmentsOf(current.get(), promotion, List.of(member));
    }

    public String getName() {
        return member.givenName() + " " + member.familyName();
    }

    public String getPromotion() {
        return Messages.text(
                "common.promotion", Messages.text("common.cursus." + promotion.cursus()), promotion.studyYear());
    }

    public String getYear() {
        return promotion.year().label();
    }

    public String getPromotionAddress() {
        return "/gestion/promotions/" + promotion.id();
    }

    public String getFormAddress() {
        return "/api" + MemberWays.to(promotion.id(), member.id()) + "/situations";
    }

    public List<Item> getItems() {
        return rows.stream().map(this::item).toList();
    }

    private Item item(SituationRow row) {
        return new Item(
                words.of(row),
                row.reason(),
                row.ended() ? "" : "fin-" + row.id(),
                getFormAddress() + "/" + row.id() + "/fin",
                Messages.text(
                        "cohort.situation.end." + (row.begun() ? row.kind().name() : "PLANNED")));
    }

    public List<Course> getCourses() {
        return courses.stream()
                .map(course -> new Course(
                        course.courseTitle(),
                        "/gestion/inscriptions/" + course.id(),
                        MemberWays.mark(course.requirement())))
                .toList();
    }

    /** Whether a césure can be recorded: none is under way or to come. */
    public boolean isPauseOpen() {
        return none(SituationKind.CESURE);
    }

    /** Whether a redoublement can be recorded. */
    public boolean isRepeatOpen() {
        return none(SituationKind.REDOUBLEMENT);
    }

    private boolean none(SituationKind kind) {
        return rows.stream().noneMatch(row -> row.kind() == kind && !row.ended());
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "enregistree" -> Messages.text("cohort.situation.recorded");
            case "terminee" -> Messages.text("cohort.situation.ended");
            default -> "";
        };
    }

    /** What a field of the form that came back held; empty for every other form. */
    public String value(String name, String field) {
        return form.value("formulaire").equals(name) ? form.value(field) : "";
    }

    /** What is wrong with the reason of a form; empty when nothing is. */
    public String reasonError(String name) {
        return error(name, Reason.Fault.REASON_MISSING, Reason.Fault.REASON_TOO_LONG);
    }

    public String getFromError() {
        return error("cesure", SituationRule.FROM_MISSING, SituationFault.FROM_UNREADABLE, SituationRule.FROM_TOO_FAR);
    }

    public String getUntilError() {
        return error(
                "cesure",
                SituationFault.UNTIL_UNREADABLE,
                SituationRule.UNTIL_BEFORE_FROM,
                SituationRule.UNTIL_PASSED,
                SituationRule.LONGER_THAN_A_YEAR);
    }

    /** Whether a form was refused. */
    public boolean isRefused() {
        return !form.values("refus").isEmpty();
    }

    /** Why the decision no longer makes sense, when a colleague was faster; empty otherwise. */
    public String getOvertaken() {
        return form.refusedBy(SituationRule.ALREADY_SO, SituationRule.ALREADY_ENDED).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    private String error(String name, Rule... rules) {
        return !form.value("formulaire").equals(name)
                ? ""
                : form.refusedBy(rules).stream()
                        .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                        .findFirst()
                        .orElse("");
    }
}
