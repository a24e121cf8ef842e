package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The dated data of {@code reference/obligations.yaml}, read once. */
final class LawBook {

    private static final LawReader BOOK = LawReader.read();

    private LawBook() {}

    /** What three years of DPC ask for. */
    record Development(Law law, int types, int priorities) {}

    /** What a period of the certification asks for, and how long it is. */
    record Certification(Law law, Set<String> professions, Numbers numbers, LocalDate inExerciseOn) {}

    /** In years, but for the actions of a bloc. */
    record Numbers(int firstYears, int years, int perBloc, int interruptionYears) {}

    /** Who controls these professions; no mode means both. */
    record AuthorityLine(Set<String> professions, Optional<String> mode, ControlAuthority authority) {

        boolean speaksOf(Situation situation) {
            return professions.contains(situation.profession())
                    && mode.filter(code -> !code.equals(situation.mode().code()))
                            .isEmpty();
        }
    }

    /** The triennial of a day; empty when the data does not go that far. */
    static Optional<DatedPeriod> triennial(LocalDate day) {
        return BOOK.triennials().stream().filter(period -> period.contains(day)).findFirst();
    }

    static List<DatedPeriod> triennials() {
        return BOOK.triennials();
    }

    /** The list of priority orientations in force on a day. */
    static Optional<DatedPeriod> orientations(LocalDate day) {
        return BOOK.orientations().stream().filter(list -> list.contains(day)).findFirst();
    }

    /** The last day for which a list of orientations is known. */
    static LocalDate orientationsKnownUntil() {
        return BOOK.orientations().stream()
                .map(DatedPeriod::last)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** @throws IllegalStateException when the file says nothing of that day */
    static Development development(LocalDate day) {
        return inForce(BOOK.developments(), entry -> entry.law().since(), day)
                .orElseThrow(() -> new IllegalStateException("no rule of DPC on " + day));
    }

    /** What the certification asks for on a day; empty before there was any. */
    static Optional<Certification> certification(LocalDate day) {
        return inForce(BOOK.certifications(), entry -> entry.law().since(), day);
    }

    static boolean referentialPublished(String profession) {
        return BOOK.referentials().contains(profession);
    }

    static ControlAuthority authority(Situation situation) {
        if (situation.military()) {
            return new ControlAuthority(Authority.ARMY, BOOK.authorityLaw());
        }
        return BOOK.authorities().stream()
                .filter(line -> line.speaksOf(situation))
                .map(AuthorityLine::authority)
                .findFirst()
                .orElseGet(() -> new ControlAuthority(Authority.UNKNOWN, BOOK.authorityLaw()));
    }

    private static <T> Optional<T> inForce(List<T> entries, Function<T, LocalDate> since, LocalDate day) {
        return entries.stream()
                .filter(entry -> !since.apply(entry).isAfter(day))
                .max(Comparator.comparing(since));
    }
}
