package fr.prendresoin.provisioning;

import java.io.IOException;

/** A part of a workbook is not what a spreadsheet writes; unlike other failures of reading, the file is to blame. */
class DamagedPart extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPart(String message) {
        super(message);
    }

    DamagedPart(Throwable cause) {
        super(cause);
    }

    /** The part is larger than any list of people. */
    static final class TooLarge extends DamagedPart {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large once inflated");
        }
    }
}
