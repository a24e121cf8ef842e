package fr.prendresoin.obligation;

import fr.prendresoin.shared.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Careers, actions and verdicts in few words. */
final class ObligationFixtures {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private ObligationFixtures() {}

    /** {@code 2010-09-01 10 L}, with an M at the end for the army. */
    static Situation situation(String words) {
        String[] word = words.split(" ");
        PracticeMode mode = word[2].equals("L") ? PracticeMode.SELF_EMPLOYED : PracticeMode.SALARIED;
        return new Situation(LocalDate.parse(word[0]), word[1], mode, word.length > 3);
    }

    /** {@code I 2024-03-01..2024-08-31}, {@code A 2024-03-01..} or {@code C 2026-10-02}. */
    static Span span(String words) {
        Span.Kind kind =
                switch (words.charAt(0)) {
                    case 'I' -> Span.Kind.INTERRUPTION;
                    case 'A' -> Span.Kind.ACCREDITATION;
                    default -> Span.Kind.CNP_PATHWAY;
                };
        String[] days = words.substring(2).split("\\.\\.", -1);
        String last = days.length > 1 ? days[1] : days[0];
        return new Span(
                kind,
                LocalDate.parse(days[0]),
                Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    /** {@code 2026-06-12 FC+EPP PR 34}, with {@code partial} or {@code credit} at the end. */
    static ObligationAction action(String title, String words) {
        List<String> word = List.of(words.split(" "));
        return new ObligationAction(
                Ids.next(),
                title,
                "un organisme",
                merits(word),
                new ObligationAction.Course(LocalDate.parse(word.get(0)), 210, !word.contains("partial")),
                new ObligationAction.Origin(
                        word.contains("credit") ? ObligationAction.Source.CREDIT : ObligationAction.Source.DECLARED,
                        ""));
    }

    static ObligationAction.Merits merits(List<String> word) {
        Set<ActionType> types = Arrays.stream(word.get(1).split("\\+"))
                .map(ActionType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionType.class)));
        Set<Integer> blocs = word.get(3)
                .chars()
                .filter(Character::isDigit)
                .mapToObj(Character::getNumericValue)
                .collect(Collectors.toSet());
        return new ObligationAction.Merits(
                types, word.get(2).startsWith("P"), word.get(2).endsWith("R"), blocs);
    }

    /** A physician in exercise since 2010 who followed these actions. */
    static Dossier physician(String... actions) {
        Career career = new Career(List.of(situation("2010-09-01 10 L")), List.of());
        return new Dossier(
                career, Stream.of(actions).map(words -> action("action", words)).toList());
    }

    static Dossier dossier(String situation, String span) {
        List<Span> spans = span.isEmpty() ? List.of() : List.of(span(span));
        return new Dossier(new Career(List.of(situation(situation)), spans), List.of());
    }

    static OpenAction open(String title, String words, int minutes) {
        List<String> word = List.of(words.split(" "));
        return new OpenAction(Ids.next(), title, doors(title), merits(word), LocalDate.parse(word.get(0)), minutes);
    }

    private static OpenAction.Doors doors(String action) {
        return new OpenAction.Doors("/dpc/actions/" + action, "/dpc/sessions", false);
    }

    static Verdict development(Dossier dossier, String day) {
        return Standing.of(dossier, LocalDate.parse(day)).development().orElseThrow();
    }

    static Verdict certification(Dossier dossier, String day) {
        return Standing.of(dossier, LocalDate.parse(day)).certification().orElseThrow();
    }
}
