package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ControlAuthority;
import fr.prendresoin.obligation.Finding;
import fr.prendresoin.obligation.FindingRule;
import fr.prendresoin.obligation.Lack;
import fr.prendresoin.obligation.Law;
import fr.prendresoin.obligation.Standing;
import fr.prendresoin.obligation.Verdict;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a verdict in words: what is missing, what is there, until when, and why. */
@ApplicationScoped
public class PanelWords {

    private static final int BLOCS = 4;

    private final French french;
    private final FindingWords findings;

    protected PanelWords() {
        this(null, null);
    }

    @Inject
    PanelWords(French french, FindingWords findings) {
        this.french = french;
        this.findings = findings;
    }

    /**
     * What one verdict shows.
     *
     * @param unsure what is not confirmed; empty when everything is
     */
    public record Panel(
            String title,
            String subtitle,
            boolean satisfied,
            String state,
            List<Part> parts,
            String end,
            FindingWords.Line why,
            String law,
            String unsure) {}

    /** Something that is asked for; a box for each that is needed, ticked or not. */
    public record Part(String title, String detail, List<String> boxes) {}

    Panel development(Verdict verdict, Standing standing) {
        return new Panel(
                Messages.text("obligation.panel.development", ActionWords.years(verdict.period())),
                standing.authority().map(PanelWords::controlled).orElse(""),
                verdict.satisfied(),
                state(verdict),
                parts(verdict.explanation()).toList(),
                end(verdict.period().last(), standing.day()),
                findings.line(verdict.explanation()),
                law(verdict.law()),
                verdict.period().provenance().confirmed() ? "" : Messages.text("obligation.panel.unsure"));
    }

    Panel certification(Verdict verdict, Standing standing) {
        return new Panel(
                Messages.text("obligation.panel.certification", ActionWords.years(verdict.period())),
                standing.period()
                        .map(period -> Messages.text(
                                "obligation.period." + period.reason(),
                                french.date(period.first()),
                                String.valueOf(ChronoUnit.YEARS.between(
                                        period.first(), period.last().plusDays(1)))))
                        .orElse(""),
                verdict.satisfied(),
                state(verdict),
                parts(verdict.explanation()).toList(),
                end(verdict.period().last(), standing.day()),
                findings.line(verdict.explanation()),
                law(verdict.law()),
                "");
    }

    static String controlled(ControlAuthority control) {
        String words = Messages.text("obligation.authority." + control.authority());
        return control.law().provenance().confirmed()
                ? words
                : Messages.text("obligation.panel.authorityUnsure", words);
    }

    /** The same for whoever is handed a summary, with the article that says so. */
    String authority(ControlAuthority control) {
        String words = Messages.text("obligation.control." + control.authority());
        String sure = control.law().provenance().confirmed()
                ? words
                : Messages.text("obligation.panel.authorityUnsure", words);
        return Messages.text("obligation.summary.authority", sure, law(control.law()));
    }

    String law(Law law) {
        return Messages.text("obligation.panel.law", law.article(), french.date(law.since()));
    }

    /** What is missing, in one sentence. */
    static String state(Verdict verdict) {
        if (verdict.satisfied()) {
            return Messages.text("obligation.panel.satisfied");
        }
        if (verdict.duty() == Verdict.Duty.CERTIFICATION) {
            return Messages.text("obligation.panel.blocs", verdict.missing(), asked(verdict.explanation()));
        }
        String lacks = verdict.lacks().stream()
                .map(PanelWords::lack)
                .collect(Collectors.joining(Messages.text("obligation.and")));
        return Messages.text("obligation.panel.lacks", lacks);
    }

    private static String lack(Lack lack) {
        return Messages.text("obligation.lack." + lack.kind(), lack.count());
    }

    private static int asked(Finding blocs) {
        return BLOCS * (Integer) blocs.arguments().get(0);
    }

    private Stream<Part> parts(Finding finding) {
        return switch (finding.rule()) {
            case CNP_PATHWAY, ACCREDITATION ->
                finding.met() ? Stream.of(new Part(findings.text(finding), "", List.of("ok"))) : Stream.empty();
            case TYPES, PRIORITIES, BLOC -> Stream.of(counted(finding));
            default -> finding.children().stream().flatMap(this::parts);
        };
    }

    private Part counted(Finding finding) {
        boolean bloc = finding.rule() == FindingRule.BLOC;
        List<Object> arguments = finding.arguments();
        int there = (Integer) arguments.get(bloc ? 1 : 0);
        int needed = (Integer) arguments.get(bloc ? 2 : 1);
        String title = bloc
                ? Messages.text("obligation.bloc." + arguments.get(0))
                : Messages.text("obligation.part." + finding.rule(), needed);
        return new Part(title, count(finding, there, needed), boxes(there, needed));
    }

    /** How many of how many; for types, which ones. */
    private String count(Finding finding, int there, int needed) {
        String met = finding.children().stream()
                .filter(child -> child.rule() == FindingRule.TYPE && child.met())
                .map(child ->
                        Messages.text("obligation.type." + child.arguments().get(0)))
                .collect(Collectors.joining(Messages.text("obligation.and")));
        return met.isEmpty()
                ? Messages.text("obligation.part.count", there, needed)
                : Messages.text("obligation.part.which", there, needed, met);
    }

    private static List<String> boxes(int there, int needed) {
        int ticked = Math.min(there, needed);
        return Stream.concat(
                        Collections.nCopies(ticked, "ok").stream(),
                        Collections.nCopies(needed - ticked, "reste").stream())
                .toList();
    }

    /** Until when, and how long that is from today; nothing presses as long as a year is left. */
    private String end(LocalDate last, LocalDate today) {
        long years = ChronoUnit.YEARS.between(today, last.plusDays(1));
        long months = ChronoUnit.MONTHS.between(today, last.plusDays(1));
        return years > 0
                ? Messages.text("obligation.panel.endFar", french.date(last), years)
                : Messages.text("obligation.panel.endNear", french.date(last), months);
    }
}
