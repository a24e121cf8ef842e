package fr.prendresoin.provisioning;

/** What can be wrong with a cell; its reason and its remedy are texts of the interface. */
public enum CellFault {
    /** Arguments: the cells of the row, those of the header. */
    TOO_FEW_CELLS,
    /** Arguments: the cells of the row, those of the header. */
    TOO_MANY_CELLS,
    /** The spreadsheet itself could not compute the cell: {@code #N/A}. */
    SPREADSHEET_ERROR,
    /** A formula that no spreadsheet has computed yet. */
    FORMULA_NOT_COMPUTED,
    /** Bytes that mean nothing in the encoding of the file. */
    UNREADABLE_CHARACTER,
    NOT_A_DATE,
    /** {@code 03/09/04}: nobody can say which century. */
    DATE_WITHOUT_CENTURY,
    /** {@code 12/25/2003}: the month comes first, or the day is wrong. */
    DATE_WITH_MONTH_FIRST,
    /** {@code 37867}: a day number of a spreadsheet that has lost its format. */
    DATE_AS_NUMBER,
    DATE_NOT_IN_CALENDAR,
    /** Arguments: the length that the field has, the value with one zero in front. */
    LEADING_ZERO_LOST,
    /** {@code 1,23E+10}: a spreadsheet took a code for a number and lost digits. */
    CODE_AS_NUMBER,
    VALUE_MISSING,
    /** Argument: the most characters. */
    VALUE_TOO_LONG,
    /** The line has no number under which a person is known. */
    IDENTIFIER_MISSING,
    /** Argument: how many signs there are. */
    INE_WRONG_LENGTH,
    INE_WRONG_SIGNS,
    STUDENT_NUMBER_WRONG,
    RPPS_WRONG,
    MAIL_WRONG,
    UAI_WRONG,
    /** The line is about another faculty than the one the list is for; nothing is said about the person. */
    OUT_OF_SCOPE,
    CURSUS_UNKNOWN,
    STUDY_YEAR_WRONG,
    ACADEMIC_YEAR_WRONG,
    /** Argument: the line that speaks of the same person first. */
    SAME_PERSON_TWICE,
    /** The numbers of the line belong to different people. */
    NUMBERS_DISAGREE,
    /** The number is somebody's who does not study here, under another name, which is not told. */
    NAME_DISAGREES,
    /** Another account has this login, here or in the file. */
    LOGIN_NOT_FREE,
    /** A warning. Argument: the line that has the same name first. */
    SAME_NAME_IN_FILE(true),
    /** A warning: a student of the faculty has the same name and other numbers. */
    SAME_NAME_HERE(true),
    /** A warning: the person belongs to another faculty too, which keeps their name and mail. */
    NAME_KEPT(true);

    private final boolean warning;

    CellFault() {
        this(false);
    }

    CellFault(boolean warning) {
        this.warning = warning;
    }

    /** Whether the line is taken all the same. */
    public boolean warning() {
        return warning;
    }

    /** The key of the sentence that says what is wrong. */
    public String reasonKey() {
        return "provisioning.reason." + name();
    }

    /** The key of the sentence that says what to do about it. */
    public String remedyKey() {
        return "provisioning.remedy." + name();
    }
}
