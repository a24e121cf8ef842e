package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a professional stands on a day.
 *
 * @param situation empty when they have not said how they practise: nothing can be said then
 * @param development empty when their profession has no obligation, or when no triennial is known for that day
 * @param certification empty when their profession does not certify, or when no period runs
 * @param certifies whether their profession certifies at all (rule 45)
 */
public record Standing(
        LocalDate day,
        Optional<Situation> situation,
        Optional<ControlAuthority> authority,
        Optional<Verdict> development,
        Optional<Verdict> certification,
        Optional<CertificationPeriod> period,
        boolean certifies) {

    /** Where somebody stands, from what is known of them alone: the same for what is and for what is supposed. */
    public static Standing of(Dossier dossier, LocalDate day) {
        Career career = dossier.career();
        Optional<Situation> situation = career.on(day);
        Optional<CertificationPeriod> period = PeriodicCertification.period(career, day);
        return new Standing(
                day,
                situation,
                situation.map(ControlAuthority::of),
                situation
                        .filter(Obliged::toDevelopment)
                        .flatMap(obliged -> LawBook.triennial(day))
                        .map(triennial -> DpcTriennial.verdict(triennial, dossier, day)),
                period.map(found -> PeriodicCertification.verdict(found, dossier, day)),
                period,
                PeriodicCertification.concerns(career, day));
    }

    /** Whether the law asks for DPC at all, of who practises so. */
    public boolean obliged() {
        return situation.filter(Obliged::toDevelopment).isPresent();
    }

    /** The verdicts there are, DPC first. */
    public List<Verdict> verdicts() {
        return Stream.of(development, certification).flatMap(Optional::stream).toList();
    }
}
