package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Which period of the certification somebody is in (rules 41 and 43). */
final class CertificationCalendar {

    private final LawBook.Certification asked;
    private final Career career;

    CertificationCalendar(LawBook.Certification asked, Career career) {
        this.asked = asked;
        this.career = career;
    }

    /** The period of a day; empty while an interruption that ended one goes on, and before any began. */
    Optional<CertificationPeriod> on(LocalDate day) {
        Optional<CertificationPeriod> period = career.professionSince(day).flatMap(since -> first(since, day));
        while (period.isPresent() && !holds(period.get(), day)) {
            period = next(period.get());
        }
        return period.filter(found -> !day.isBefore(found.first()));
    }

    private Optional<CertificationPeriod> first(LocalDate since, LocalDate day) {
        LocalDate opened = asked.inExerciseOn();
        if (since.isAfter(opened)) {
            return Optional.of(ordinary(since, begun(day)));
        }
        if (career.interruptedOn(opened)) {
            return resumedAfter(opened);
        }
        LocalDate last = opened.plusYears(asked.numbers().firstYears()).minusDays(1);
        return Optional.of(new CertificationPeriod(opened, last, CertificationPeriod.Reason.ALREADY_IN_EXERCISE));
    }

    private CertificationPeriod.Reason begun(LocalDate day) {
        return career.changedBefore(day)
                ? CertificationPeriod.Reason.CHANGED_PROFESSION
                : CertificationPeriod.Reason.REGISTERED;
    }

    private boolean holds(CertificationPeriod period, LocalDate day) {
        boolean over = day.isAfter(period.last());
        boolean ended = endedBy(period).filter(end -> !day.isBefore(end)).isPresent();
        return !over && !ended;
    }

    private Optional<CertificationPeriod> next(CertificationPeriod period) {
        return endedBy(period)
                .map(this::resumedAfter)
                .orElseGet(
                        () -> Optional.of(ordinary(period.last().plusDays(1), CertificationPeriod.Reason.FOLLOWING)));
    }

    /** The day on which the interruptions of a period come to more than the law bears; empty when they do not. */
    private Optional<LocalDate> endedBy(CertificationPeriod period) {
        List<Span> interruptions = career.of(Span.Kind.INTERRUPTION)
                .filter(span -> meets(span, period))
                .toList();
        long left =
                interruptions.isEmpty() ? 0 : borne(later(interruptions.get(0).first(), period.first()));
        for (Span span : interruptions) {
            LocalDate from = later(span.first(), period.first());
            LocalDate until =
                    span.last().filter(last -> last.isBefore(period.last())).orElse(period.last());
            long days = ChronoUnit.DAYS.between(from, until) + 1;
            if (days > left) {
                return Optional.of(from.plusDays(left));
            }
            left -= days;
        }
        return Optional.empty();
    }

    /** The days of so many years, counted from the first interruption on: exactly three years are borne. */
    private long borne(LocalDate from) {
        return ChronoUnit.DAYS.between(from, from.plusYears(asked.numbers().interruptionYears()));
    }

    private static boolean meets(Span span, CertificationPeriod period) {
        return !span.first().isAfter(period.last())
                && span.last().filter(period.first()::isAfter).isEmpty();
    }

    private Optional<CertificationPeriod> resumedAfter(LocalDate day) {
        return career.of(Span.Kind.INTERRUPTION)
                .filter(span -> span.contains(day))
                .findFirst()
                .flatMap(Span::last)
                .map(last -> ordinary(last.plusDays(1), CertificationPeriod.Reason.RESUMED));
    }

    private CertificationPeriod ordinary(LocalDate first, CertificationPeriod.Reason reason) {
        return new CertificationPeriod(
                first, first.plusYears(asked.numbers().years()).minusDays(1), reason);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
