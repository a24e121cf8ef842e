package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.AttendanceRule;
import fr.prendresoin.attendance.SheetId;
import fr.prendresoin.attendance.SheetLine;
import fr.prendresoin.attendance.SheetQueries;
import fr.prendresoin.attendance.WholeSheet;
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
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** A whole sheet for its trainer, who says and signs, and for its organiser, who reads; as a page and on paper. */
@Named
@RequestScoped
public class SheetPage implements Page {

    private static final Rule[] OTHERS = {
        AttendanceRule.NOT_ENDED, AttendanceRule.SIGNED_ALREADY, AttendanceRule.NOT_NOW, AttendanceRule.NOT_ONESELF
    };

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private SheetQueries sheets;

    @Inject
    private HalfDayWords words;

    @Inject
    private RefusedForm form;

    @Inject
    private Clock clock;

    private WholeSheet whole;

    /** One participant. */
    public record Line(
            String name,
            boolean present,
            String state,
            String word,
            List<String> contradictions,
            String address,
            String form) {}

    /** Reads the sheet; for its trainers and organisers. */
    @Override
    public void load() {
        whole = sheets.whole(current.get(), new SheetId(address.id("sheet")));
    }

    public String getTitle() {
        return whole.title();
    }

    public String getDay() {
        return words.day(whole.sheet().halfDay());
    }

    public String getWhere() {
        return words.where(whole.sheet());
    }

    public boolean isTrains() {
        return whole.trains();
    }

    public String getPage() {
        return SheetResource.page(whole.sheet().sheetId());
    }

    public String getCount() {
        return Messages.text("attendance.count", whole.present(), whole.lines().size());
    }

    /** When the trainer signed; empty before. */
    public String getSigned() {
        return whole.trainerSignedAt()
                .map(at -> Messages.text("attendance.trainerSignedAt", words.moment(at, whole.sheet())))
                .orElse("");
    }

    public boolean isEnded() {
        return whole.endedAt(clock.instant());
    }

    public List<Line> getLines() {
        return whole.lines().stream().map(this::line).toList();
    }

    private Line line(SheetLine line) {
        return new Line(
                line.participant().name(),
                line.present(),
                state(line),
                line.word().map(this::word).orElse(""),
                line.contradictions().stream()
                        .map(kind -> Messages.text("attendance.contradiction." + kind.name()))
                        .toList(),
                "/api" + getPage() + "/participants/" + line.participant().enrolment(),
                SheetResource.form(line.participant().enrolment()));
    }

    private String state(SheetLine line) {
        return line.signed()
                .map(mark -> Messages.text(
                        "attendance.means." + mark.means().name(), words.moment(mark.at(), whole.sheet())))
                .orElse(Messages.text(line.present() ? "attendance.presentByWord" : "attendance.unsigned"));
    }

    private String word(SheetLine.TrainerWord word) {
        return Messages.text(
                word.there() ? "attendance.saidThere" : "attendance.saidAbsent",
                words.moment(word.at(), whole.sheet()),
                word.reason());
    }

    /** What is wrong with the reason of this form; empty when nothing is. */
    public String reasonError(String name) {
        return form.value("formulaire").equals(name) ? message(Reason.Fault.values()) : "";
    }

    /** What the reason of this form held; empty unless it came back. */
    public String reason(String name) {
        return reasonError(name).isEmpty() ? "" : form.value("motif");
    }

    /** Why something else was refused; empty when nothing was. */
    public String getRefusal() {
        return message(OTHERS);
    }

    public boolean isRefused() {
        return !getRefusal().isEmpty() || !message(Reason.Fault.values()).isEmpty();
    }

    private String message(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .collect(Collectors.joining(" "));
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return form.value("fait").equals(what);
    }
}
