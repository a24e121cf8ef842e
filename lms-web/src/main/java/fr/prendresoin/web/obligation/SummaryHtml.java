package fr.prendresoin.web.obligation;

import static fr.prendresoin.web.document.HtmlTemplate.text;

import fr.prendresoin.obligation.Summary;
import fr.prendresoin.web.document.HtmlTemplate;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of a triennial as the HTML from which its document is made; everything that is said is escaped. */
@ApplicationScoped
public class SummaryHtml {

    private static final int ROWS_TOGETHER = 12;
    private static final HtmlTemplate TEMPLATE = HtmlTemplate.beside(SummaryHtml.class, "synthese.html");

    private final SummaryWords words;
    private final FindingWords findings;
    private final PanelWords panels;

    protected SummaryHtml() {
        this(null, null, null);
    }

    @Inject
    SummaryHtml(SummaryWords words, FindingWords findings, PanelWords panels) {
        this.words = words;
        this.findings = findings;
        this.panels = panels;
    }

    String of(Summary summary) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", text(Messages.text("obligation.summary.title", ActionWords.years(summary.period()))));
        values.put("description", text(Messages.text("obligation.summary.description", summary.name())));
        values.put("name", text(summary.name()));
        values.put("who", who(summary));
        values.put("whyheading", said("whyheading"));
        values.put("state", text(PanelWords.state(summary.verdict())));
        values.put("why", tree(List.of(findings.line(summary.verdict().explanation()))));
        values.put("law", text(panels.law(summary.verdict().law())));
        values.put(
                "groups", words.groups(summary).stream().map(SummaryHtml::group).collect(Collectors.joining()));
        values.put("sumsheading", said("years"));
        values.put("sums", sums(summary));
        values.put("both", said("both"));
        values.put("place", said("place"));
        return TEMPLATE.filled(values);
    }

    private static String said(String key) {
        return text(Messages.text("obligation.summary." + key));
    }

    private String who(Summary summary) {
        String rpps = summary.rpps().isEmpty() ? Messages.text("obligation.summary.noRpps") : summary.rpps();
        return fact("rpps", rpps)
                + fact("exercise", SummaryWords.practice(summary))
                + fact("control", panels.authority(summary.control()))
                + fact("made", words.made(summary));
    }

    private static String fact(String key, String value) {
        return "<tr><th scope=\"row\">" + said(key) + "</th><td>" + text(value) + "</td></tr>";
    }

    /** Every condition with what became of it in words: a document has no icons to read. */
    private static String tree(List<FindingWords.Line> lines) {
        return lines.stream()
                .map(line -> "<li>" + text(line.text())
                        + outcome(line)
                        + (line.lines().isEmpty() ? "" : "<ul>" + tree(line.lines()) + "</ul>")
                        + "</li>")
                .collect(Collectors.joining());
    }

    /** What is still open says so in its own words. */
    private static String outcome(FindingWords.Line line) {
        return line.heading() || line.kind().equals("neutre")
                ? ""
                : " " + text(Messages.text("obligation.outcome." + line.kind()));
    }

    /** A short one stays on one page with its heading. */
    private static String group(SummaryWords.Group group) {
        String kind = group.rows().size() > ROWS_TOGETHER ? "" : " class=\"ensemble\"";
        return "<div" + kind + "><h2>" + text(group.title()) + "</h2>" + actions(group) + "</div>";
    }

    private static String actions(SummaryWords.Group group) {
        if (group.rows().isEmpty()) {
            return "<p class=\"note\">" + said("noAction") + "</p>";
        }
        return table(
                Stream.of("day", "action", "body", "proof", "duration"),
                group.rows().stream().map(row -> row(row.day(), row.title(), row.body(), row.proof(), row.duration())));
    }

    private String sums(Summary summary) {
        return table(
                Stream.of("year", "actions", "duration"),
                words.sums(summary).stream().map(sum -> row(sum.label(), sum.actions(), sum.duration())));
    }

    private static String table(Stream<String> columns, Stream<String> rows) {
        return "<table><thead><tr>"
                + columns.map(column -> "<th scope=\"col\">" + said("column." + column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>" + rows.collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<td>" + text(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
