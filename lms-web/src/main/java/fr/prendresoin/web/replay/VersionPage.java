package fr.prendresoin.web.replay;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentRefusal;
import fr.prendresoin.enrolment.EnrolmentService;
import fr.prendresoin.enrolment.ObligationRow;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.replay.ConcernedRow;
import fr.prendresoin.replay.VersionChange;
import fr.prendresoin.replay.VersionChangeQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the newest version of a course would do to those an obligation enrolled, and the form that decides it. */
@Named
@RequestScoped
public class VersionPage implements Page {

    static final String LOSING = "perte";
    static final String GAINING = "gain";

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private VersionChangeQueries changes;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private VersionChange change;
    private String who = "";
    private int page;
    private List<ConcernedRow> rows = List.of();

    /** Somebody who would gain or lose. */
    public record Line(String address, String name, String state) {}

    /** Reads the obligation of the address; not found for whoever does not manage whom it asks. */
    @Override
    public void load() {
        change = changes.of(current.get(), new RuleId(address.id("rule")));
        who = List.of(LOSING, GAINING).contains(form.value("qui"))
                ? form.value("qui")
                : change.losing().isEmpty() ? GAINING : LOSING;
        page = form.value("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(form.value("page")) - 1 : 0;
        rows = changes.names(current.get(), listed(), page);
    }

    private List<EnrolmentId> listed() {
        return who.equals(LOSING) ? change.losing() : change.gaining();
    }

    private ObligationRow obligation() {
        return change.obligation();
    }

    public String getCourseTitle() {
        return obligation().courseTitle();
    }

    /** Whether anything is left to decide. */
    public boolean isOpen() {
        return change.open();
    }

    public String getAddress() {
        return Ways.toVersion(obligation().ruleId());
    }

    public String getBackAddress() {
        return obligation().cohortId() == null
                ? "/gestion/promotions/" + obligation().promotionId()
                : "/gestion/cohortes/" + obligation().cohortId();
    }

    public String getBackLabel() {
        return Messages.text(obligation().cohortId() == null ? "replay.version.promotion" : "replay.version.cohort");
    }

    public String getVersions() {
        return Messages.text(
                "replay.version.numbers", obligation().number(), obligation().currentNumber());
    }

    public String getDeadline() {
        return french.longDate(obligation().dueOn());
    }

    public String getConcerned() {
        return people("replay.version.concerned", change.concerned());
    }

    public String getGaining() {
        return people("replay.version.gaining", change.gaining().size());
    }

    public String getLosing() {
        return people("replay.version.losing", change.losing().size());
    }

    public String getOthers() {
        return people("replay.version.others", change.others().size());
    }

    /** Whether somebody would lose their completion: then it takes a decision of its own. */
    public boolean isAnyLosing() {
        return !change.losing().isEmpty();
    }

    public boolean isAnyGaining() {
        return !change.gaining().isEmpty();
    }

    public String getLosersToo() {
        return people("replay.version.losersToo", change.losing().size());
    }

    private String people(String key, int count) {
        return Messages.text(key, count, french.number(count));
    }

    public String getListTitle() {
        return people(who.equals(LOSING) ? "replay.version.losing" : "replay.version.gaining", listed().size());
    }

    public List<Line> getLines() {
        return rows.stream()
                .map(row -> new Line(
                        "/gestion/inscriptions/" + row.enrolment(),
                        row.givenName() + " " + row.familyName(),
                        Messages.text(
                                row.completedAt() == null
                                        ? "replay.version.notCompletedNow"
                                        : "replay.version.completedNow")))
                .toList();
    }

    /** Whether there are people in the list whose names are not shown to this reader. */
    public boolean isNamesWithheld() {
        return rows.isEmpty() && listed().size() > page * VersionChangeQueries.PAGE;
    }

    /** Null on the last page. */
    public String getNextAddress() {
        return listed().size() > (page + 1) * VersionChangeQueries.PAGE ? listAddress(who, page + 2) : null;
    }

    /** Null on the first page. */
    public String getFirstAddress() {
        return page == 0 ? null : listAddress(who, 1);
    }

    /** The other list; null when nobody is in it. */
    public String getOtherAddress() {
        boolean losing = who.equals(LOSING);
        return (losing ? change.gaining() : change.losing()).isEmpty()
                ? null
                : listAddress(losing ? GAINING : LOSING, 1);
    }

    public String getOtherLabel() {
        return who.equals(LOSING) ? getGaining() : getLosing();
    }

    private String listAddress(String list, int number) {
        return getAddress() + "?qui=" + list + "&page=" + number + "#noms";
    }

    /** The version the decision is about. */
    public String getVersion() {
        return obligation().currentVersionId().toString();
    }

    public String getReason() {
        return getReasonError().isEmpty() ? "" : form.value("motif");
    }

    /** What is wrong with the reason; empty when nothing is. */
    public String getReasonError() {
        return form.refusedBy(EnrolmentRefusal.REASON_MISSING, EnrolmentRefusal.REASON_TOO_LONG).stream()
                .map(rule -> Messages.text(rule.messageKey(), EnrolmentService.LONGEST_REASON))
                .findFirst()
                .orElse("");
    }

    public boolean isLosersChosen() {
        return form.value("pertes").equals("oui");
    }

    public int getLongestReason() {
        return EnrolmentService.LONGEST_REASON;
    }

    /** What the last decision did; empty when none was taken. */
    public String getDone() {
        String moved = form.value("nombre");
        return moved.matches("[0-9]{1,7}") && form.value("fait").equals("version")
                ? people("replay.version.done", Integer.parseInt(moved))
                : "";
    }
}
