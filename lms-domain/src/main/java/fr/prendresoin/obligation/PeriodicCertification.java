package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The certification périodique (L4022-1, rules 41 to 45): so many actions in each of four blocs. */
final class PeriodicCertification {

    private final LawBook.Certification asked;
    private final DatedPeriod period;
    private final Dossier dossier;
    private final CertificationTally tally;

    private PeriodicCertification(LawBook.Certification asked, DatedPeriod period, Dossier dossier) {
        this.asked = asked;
        this.period = period;
        this.dossier = dossier;
        this.tally = CertificationTally.of(dossier.actions(), period);
    }

    /** Whether the profession of a day is one of those that certify (rule 45). */
    static boolean concerns(Career career, LocalDate day) {
        return career.on(day)
                .flatMap(situation -> LawBook.certification(day)
                        .filter(asked -> asked.professions().contains(situation.profession())))
                .isPresent();
    }

    /** Which period a day is in; empty when none runs. */
    static Optional<CertificationPeriod> period(Career career, LocalDate day) {
        return LawBook.certification(day)
                .filter(asked -> concerns(career, day))
                .flatMap(asked -> new CertificationCalendar(asked, career).on(day));
    }

    /** Where somebody stands in a period. */
    static Verdict verdict(CertificationPeriod period, Dossier dossier, LocalDate day) {
        LawBook.Certification asked = LawBook.certification(day).orElseThrow();
        DatedPeriod days =
                new DatedPeriod(period.first(), period.last(), asked.law().provenance());
        return new PeriodicCertification(asked, days, dossier).verdict(day);
    }

    private Verdict verdict(LocalDate day) {
        List<Lack> lacks = lacks();
        Outcome outcome = lacks.isEmpty() ? Outcome.MET : Outcome.MISSING;
        Stream<Finding> blocs =
                IntStream.rangeClosed(1, CertificationTally.BLOCS).mapToObj(this::bloc);
        Finding root = Finding.of(FindingRule.EACH_BLOC, outcome, needed())
                .because(Stream.of(blocs, severalBlocs(), Partial.in(period, dossier.actions()), referential(day))
                        .flatMap(lines -> lines));
        return new Verdict(Verdict.Duty.CERTIFICATION, period, asked.law(), root, lacks);
    }

    private Finding bloc(int bloc) {
        Outcome outcome = tally.in(bloc) >= needed() ? Outcome.MET : Outcome.MISSING;
        return Finding.of(FindingRule.BLOC, outcome, bloc, tally.in(bloc), needed());
    }

    private Stream<Finding> severalBlocs() {
        return tally.inSeveral() == 0
                ? Stream.empty()
                : Stream.of(Finding.of(FindingRule.SEVERAL_BLOCS, Outcome.OPEN, tally.inSeveral()));
    }

    private Stream<Finding> referential(LocalDate day) {
        boolean published = dossier.career()
                .on(day)
                .filter(situation -> LawBook.referentialPublished(situation.profession()))
                .isPresent();
        return published ? Stream.empty() : Stream.of(Finding.of(FindingRule.SUBJECT_TO_REFERENTIAL, Outcome.OPEN));
    }

    private List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        for (int bloc = 1; bloc <= CertificationTally.BLOCS; bloc++) {
            int count = needed() - tally.in(bloc);
            if (count > 0) {
                lacks.add(new Lack(Lack.Kind.BLOC, count, bloc));
            }
        }
        return lacks;
    }

    private int needed() {
        return asked.numbers().perBloc();
    }
}
