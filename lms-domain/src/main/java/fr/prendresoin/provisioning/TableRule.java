package fr.prendresoin.provisioning;

import fr.prendresoin.shared.Rule;

/** Why a whole file is refused; the first argument of each message is the name of the file. */
public enum TableRule implements Rule {
    FILE_EMPTY,
    /** Argument 1: the limit, in megabytes. */
    FILE_TOO_LARGE,
    /** A workbook whose parts are far larger once unpacked than any list of people. */
    UNPACKED_TOO_LARGE,
    /** Argument 1: the limit. */
    TOO_MANY_ROWS,
    /** Arguments 1 and 2: the limit, and the line. */
    TOO_MANY_COLUMNS,
    /** Arguments 1 to 3: the limit in characters, the line, and the letter of the column. */
    CELL_TOO_LONG,
    /** Argument 1: the line where the quotation mark opens. */
    QUOTE_NEVER_CLOSED,
    /** Argument 1: the letters of the columns. */
    HEADER_EMPTY,
    /** Argument 1: the names, each with the letters of its columns. */
    HEADER_TWICE,
    /** A workbook of Excel 97 to 2003, or another file of that kind. */
    OLD_WORKBOOK,
    PROTECTED_WORKBOOK,
    /** A workbook of LibreOffice (.ods) or a binary one (.xlsb). */
    OTHER_WORKBOOK,
    /** A web page or an XML text, whatever the end of its name. */
    MARKUP_NOT_TABLE,
    NOT_A_TABLE,
    DAMAGED_WORKBOOK,
    /** Argument 1: the name of the sheet. */
    NO_SUCH_SHEET
}
