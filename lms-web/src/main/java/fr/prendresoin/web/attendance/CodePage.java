package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.CodeShown;
import fr.prendresoin.attendance.SheetId;
import fr.prendresoin.attendance.SheetQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.Site;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The code of a sheet, large enough for a room, as it is right now. */
@Named
@RequestScoped
public class CodePage implements Page {

    private static final int HALF = 3;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private SheetQueries sheets;

    @Inject
    private HalfDayWords words;

    private CodeShown shown;

    /** Reads the code; only for a trainer of the sheet. */
    @Override
    public void load() {
        shown = sheets.code(current.get(), new SheetId(address.id("sheet")));
    }

    public String getTitle() {
        return shown.title();
    }

    public String getDay() {
        return words.day(shown.sheet().halfDay());
    }

    /** The digits in two groups, as people read them aloud. */
    public String getDigits() {
        String digits = shown.code().digits();
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }

    public int getSecondsLeft() {
        return shown.code().secondsLeft();
    }

    /** What the picture holds: the page on which participants sign, with the digits. */
    public String getAddress() {
        return Site.address() + getSign().substring(1) + "?code=" + shown.code().digits();
    }

    /** The address people type who cannot read the picture. */
    public String getTyped() {
        return Site.address() + "emargement";
    }

    private String getSign() {
        return SheetResource.page(shown.sheet().sheetId());
    }

    public String getSheet() {
        return getSign() + "/feuille";
    }

    /** For example « 3 présents sur 12 ». */
    public String getCount() {
        return Messages.text("attendance.count", shown.present(), shown.expected());
    }
}
