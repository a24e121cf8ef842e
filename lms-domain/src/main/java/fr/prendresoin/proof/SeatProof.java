package fr.prendresoin.proof;

import fr.prendresoin.attendance.SignedSheet;
import fr.prendresoin.dpc.SeatEvidence;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.participation.ProfessionalNumber;
import fr.prendresoin.participation.SeatHandIns;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What proves one seat in a session of an action, beside what proves any training. */
record SeatProof(
        SeatEvidence evidence, List<ProfessionalNumber> numbers, List<SignedSheet> sheets, SeatHandIns handIns) {

    /** The act by which somebody enrolled, and what they said then. */
    record Enrolled(
            SeatEvidence.Taken by,
            String profession,
            Situation.Practice practice,
            Optional<Boolean> away,
            boolean funded,
            Optional<Instant> withdrawnAt) {}

    /** That something was said, without what. */
    record Said(Instant givenAt) {}

    /** The rows of each file, in the order of the archive. */
    Map<String, List<? extends Record>> files(Reader reader) {
        Map<String, List<? extends Record>> files = new LinkedHashMap<>();
        files.put("numeros.json", numbers);
        files.put("session.json", List.of(evidence.seat().session()));
        files.put("inscription.json", List.of(enrolled(reader)));
        files.put("financement.json", checks(reader));
        files.put("emargements.json", sheets);
        files.put("echanges.json", handIns.messages());
        files.put("plans.json", handIns.plans());
        files.put("honneur.json", handIns.statement().stream().toList());
        files.put("satisfaction.json", appraisal(reader));
        files.put("acquis.json", handIns.credits());
        return files;
    }

    private Enrolled enrolled(Reader reader) {
        Situation said = evidence.seat().situation();
        return new Enrolled(
                evidence.taken(),
                said.profession(),
                said.practice(),
                reader == Reader.HOLDER ? Optional.of(said.away()) : Optional.empty(),
                evidence.seat().funded(),
                evidence.seat().withdrawnAt());
    }

    private List<SeatEvidence.Checked> checks(Reader reader) {
        return reader == Reader.HOLDER
                ? evidence.checks()
                : evidence.checks().stream()
                        .map(SeatEvidence.Checked::withoutReasons)
                        .toList();
    }

    private List<? extends Record> appraisal(Reader reader) {
        return reader == Reader.HOLDER
                ? handIns.appraisal().stream().toList()
                : handIns.appraisal().stream()
                        .map(given -> new Said(given.givenAt()))
                        .toList();
    }
}
