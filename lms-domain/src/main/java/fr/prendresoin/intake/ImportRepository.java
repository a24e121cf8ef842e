package fr.prendresoin.intake;

import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps imports, their files, and what they found and changed. */
interface ImportRepository {

    void add(PeopleImport row);

    /** The import, locked until the transaction ends, as it is in the database. */
    PeopleImport lock(ImportId id);

    void addPart(ImportPart part);

    /** The bytes of a part; empty after the last. */
    Optional<byte[]> part(ImportId id, int number);

    void addAll(List<?> rows);

    void clearProblems(ImportId id);

    /** The changes of an import, the last one first, after some that are skipped. */
    List<ImportChange> lastChanges(ImportId id, int skipped, int most);

    /** What columns of each name held last. */
    Map<String, Field> columns(FacultyId faculty);

    void remember(FacultyId faculty, String header, Field field);

    void delete(ImportId id);

    /** Deletes the files of imports made before a moment, what was wrong in them and changed by them; returns how many. */
    int forgetFiles(Instant before, Instant now);
}
