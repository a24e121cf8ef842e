package fr.prendresoin.reporting;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import java.util.Optional;
import java.util.UUID;

/** Keeps the national snapshots. */
interface SnapshotRepository {

    void add(NationalSnapshot snapshot);

    Optional<NationalSnapshot> latest(UUID course, AcademicYear year);

    /** The true counts of every faculty as of now, faculties without anybody enrolled included. */
    CountTable count(UUID course, AcademicYear year);

    /** Deletes a person's name, and the same name of another person, from the snapshots that were taken under it. */
    void forgetTaker(PersonId person);
}
