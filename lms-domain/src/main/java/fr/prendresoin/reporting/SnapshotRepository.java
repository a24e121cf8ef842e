package fr.prendresoin.reporting;

import fr.prendresoin.organisation.AcademicYear;
import java.util.Optional;
import java.util.UUID;

/** Keeps the national snapshots. */
interface SnapshotRepository {

    void add(NationalSnapshot snapshot);

    Optional<NationalSnapshot> latest(UUID course, AcademicYear year);

    /** The true counts of every faculty as of now, faculties without anybody enrolled included. */
    CountTable count(UUID course, AcademicYear year);
}
