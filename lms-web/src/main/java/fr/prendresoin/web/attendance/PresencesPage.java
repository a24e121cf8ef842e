package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.AttendanceRule;
import fr.prendresoin.attendance.ContradictionRow;
import fr.prendresoin.attendance.Expected;
import fr.prendresoin.attendance.OccasionSheets;
import fr.prendresoin.attendance.SheetQueries;
import fr.prendresoin.attendance.WholeSheet;
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

/** The half-days of a session for its organiser: their sheets, and what does not fit together. */
@Named
@RequestScoped
public class PresencesPage implements Page {

    private static final Rule[] RULES = {
        AttendanceRule.OPEN_ALREADY, AttendanceRule.NOT_PLANNED, AttendanceRule.START_MISSING
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

    private OccasionSheets occasion;

    /** One half-day. */
    public record Line(
            String day, String place, String sheet, String count, String trainer, String value, String usual) {}

    /** One thing to look at. */
    public record Doubt(String what, String who, String day, String sheet) {}

    /** Reads the session; only for whoever organises it. */
    @Override
    public void load() {
        occasion = sheets.occasion(current.get(), address.id("session"));
    }

    public String getTitle() {
        return occasion.occasion().title();
    }

    /** Where a sheet is opened. */
    public String getAction() {
        return "/api" + OccasionResource.page(occasion.occasion().id());
    }

    public List<Line> getLines() {
        return occasion.halfDays().stream().map(this::line).toList();
    }

    private Line line(OccasionSheets.Planned planned) {
        return new Line(
                words.day(planned.halfDay()),
                words.place(planned.halfDay()) + ", " + words.minutes(planned.halfDay()),
                planned.sheet()
                        .map(sheet -> SheetResource.page(sheet.sheet().sheetId()) + "/feuille")
                        .orElse(""),
                planned.sheet()
                        .map(sheet -> Messages.text(
                                "attendance.count",
                                sheet.present(),
                                sheet.lines().size()))
                        .orElse(""),
                planned.sheet().map(this::trainer).orElse(""),
                planned.halfDay().day() + "." + planned.halfDay().half().name(),
                planned.halfDay().half().usualStart().toString());
    }

    private String trainer(WholeSheet sheet) {
        return sheet.trainerSignedAt()
                .map(at -> Messages.text("attendance.trainerSignedAt", words.moment(at, sheet.sheet())))
                .orElse(Messages.text("attendance.trainerUnsigned"));
    }

    public List<Doubt> getDoubts() {
        return occasion.contradictions().stream().map(this::doubt).toList();
    }

    private Doubt doubt(ContradictionRow row) {
        return new Doubt(
                Messages.text("attendance.contradiction." + row.kind().name()),
                row.participant().map(Expected::name).orElse(Messages.text("attendance.wholeSheet")),
                words.day(row.sheet().halfDay()),
                SheetResource.page(row.sheet().sheetId()) + "/feuille");
    }

    /** Why no sheet was opened; empty when one was, or nobody asked. */
    public String getRefusal() {
        return form.refusedBy(RULES).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return form.value("fait").equals(what);
    }
}
