package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.provisioning.CellProblem;
import java.util.List;

/** A page of the table of problems, or of warnings. */
public final class ImportProblems {

    private final String address;
    private final int page;
    private final boolean warnings;
    private final List<CellProblem> problems;
    private final long count;

    ImportProblems(String address, String page, boolean warnings, List<CellProblem> problems, long count) {
        this.address = address;
        this.page = page(page);
        this.warnings = warnings;
        this.problems = problems;
        this.count = count;
    }

    /** A problem in the table. */
    public record Row(int line, String column, String value, String reason, String remedy) {}

    /** The number of a page, from 0; the first when the text is none. */
    static int page(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) - 1 : 0;
    }

    public List<Row> getRows() {
        return problems.stream()
                .map(problem -> new Row(
                        problem.line(),
                        problem.column() == null ? "" : problem.column(),
                        problem.value(),
                        Faults.reason(problem),
                        Faults.remedy(problem)))
                .toList();
    }

    public long getCount() {
        return count;
    }

    public boolean isWarnings() {
        return warnings;
    }

    public int getPage() {
        return page + 1;
    }

    public long getPages() {
        return (count + ImportQueries.PAGE - 1) / ImportQueries.PAGE;
    }

    /** Null on the first page. */
    public String getPrevious() {
        return page == 0 ? null : address(page);
    }

    /** Null on the last page. */
    public String getNext() {
        return page + 1 >= getPages() ? null : address(page + 2);
    }

    private String address(int number) {
        return address + "?" + (warnings ? "voir=a-verifier&" : "") + "page=" + number + "#problemes";
    }
}
