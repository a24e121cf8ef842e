package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.AttendanceRule;
import fr.prendresoin.attendance.OwnHalfDay;
import fr.prendresoin.attendance.SheetId;
import fr.prendresoin.attendance.SheetQueries;
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

/** One half-day for a participant, who signs it by the code that is shown. */
@Named
@RequestScoped
public class SignPage implements Page {

    private static final Rule[] RULES = {
        AttendanceRule.WRONG_CODE, AttendanceRule.TOO_MANY_CODES, AttendanceRule.NOT_NOW, AttendanceRule.SIGNED_ALREADY
    };

    private static final int MOST_CODES = 10;

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

    private OwnHalfDay halfDay;

    /** Reads the sheet of the address. */
    @Override
    public void load() {
        halfDay = sheets.asParticipant(current.get(), new SheetId(address.id("sheet")));
    }

    public String getTitle() {
        return halfDay.title();
    }

    public String getDay() {
        return words.day(halfDay.sheet().halfDay());
    }

    public String getWhere() {
        return words.where(halfDay.sheet());
    }

    /** When it was signed; empty before. */
    public String getSigned() {
        return halfDay.signedAt()
                .map(at -> Messages.text("attendance.signedAt", words.moment(at, halfDay.sheet())))
                .orElse("");
    }

    public boolean isSignable() {
        return getSigned().isEmpty() && halfDay.mayBeSigned(clock.instant());
    }

    /** Where the form goes. */
    public String getAction() {
        return "/api" + SheetResource.page(halfDay.sheet().sheetId()) + "/signature";
    }

    /** The code that the picture brought, or that was typed and refused. */
    public String getCode() {
        String code = form.value("code");
        return code.matches("[0-9 ]{1,12}") ? code : "";
    }

    /** Whether the code comes from the picture, not from the fingers. */
    public boolean isRead() {
        return !getCode().isEmpty() && getError().isEmpty();
    }

    /** Why the signature was refused; empty when it was not. */
    public String getError() {
        return form.refusedBy(RULES).stream()
                .map(rule -> Messages.text(rule.messageKey(), MOST_CODES))
                .findFirst()
                .orElse("");
    }
}
