package fr.prendresoin.intake;

import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One thing that is wrong with a line, or worth a warning, as its owner reads it. */
@Entity
@Table(name = "import_problem")
class ImportProblem {

    static final int MOST_OF_A_LINE = 300;

    private static final int LONGEST_VALUE = 300;
    private static final int LONGEST_COLUMN = 200;
    private static final String SEPARATOR = "\u001F";

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private int number;

    private int line;

    @Column(name = "column_name")
    private String columnName;

    private String value;

    @Enumerated(EnumType.STRING)
    private CellFault fault;

    private boolean warning;

    private String arguments;

    protected ImportProblem() {}

    /** @param place from 0, among the problems of the line */
    ImportProblem(ImportId owner, CellProblem problem, int place) {
        this.id = Ids.next();
        this.importId = owner.value();
        this.number = problem.line() * MOST_OF_A_LINE + place;
        this.line = problem.line();
        this.columnName = cut(problem.column(), LONGEST_COLUMN);
        this.value = cut(problem.value(), LONGEST_VALUE);
        this.fault = problem.fault();
        this.warning = problem.fault().warning();
        this.arguments = problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    int number() {
        return number;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** The problem again; a long value is cut, a number among the arguments is a number again. */
    CellProblem problem() {
        return new CellProblem(line, columnName, value, fault, arguments(arguments));
    }

    private static List<Object> arguments(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(SEPARATOR))
                        .map(ImportProblem::argument)
                        .toList();
    }

    private static Object argument(String text) {
        return text.matches("[1-9][0-9]{0,8}|0") ? Integer.valueOf(text) : text;
    }
}
