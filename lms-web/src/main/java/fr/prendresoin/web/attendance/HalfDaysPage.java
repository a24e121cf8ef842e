package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.OwnHalfDay;
import fr.prendresoin.attendance.SheetQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The half-days of the reader, as a participant or as a trainer, whose sheets are open. */
@Named
@RequestScoped
public class HalfDaysPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private SheetQueries sheets;

    @Inject
    private HalfDayWords words;

    @Inject
    private Clock clock;

    private List<OwnHalfDay> rows = List.of();

    /** One half-day. */
    public record Line(
            String day,
            String title,
            String where,
            String kind,
            String icon,
            String state,
            String address,
            String act) {}

    /** Reads them. */
    @Override
    public void load() {
        rows = sheets.own(current.get());
    }

    public List<Line> getLines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(OwnHalfDay row) {
        String address = SheetResource.page(row.sheet().sheetId()) + (row.trains() ? "/feuille" : "");
        boolean signed = row.signedAt().isPresent();
        return new Line(
                words.day(row.sheet().halfDay()),
                row.title(),
                words.where(row.sheet()),
                signed ? "fait" : "neutre",
                signed ? "coche" : "attente",
                row.signedAt()
                        .map(at -> Messages.text("attendance.signedAt", words.moment(at, row.sheet())))
                        .orElse(Messages.text("attendance.unsigned")),
                address,
                act(row, signed));
    }

    private String act(OwnHalfDay row, boolean signed) {
        if (row.trains()) {
            return Messages.text("attendance.act.sheet");
        }
        return signed || !row.mayBeSigned(clock.instant()) ? "" : Messages.text("attendance.act.sign");
    }
}
