package fr.prendresoin.intake;

import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps imports in the database. */
@ApplicationScoped
class JpaImportRepository implements ImportRepository {

    private final EntityManager entityManager;

    protected JpaImportRepository() {
        this(null);
    }

    @Inject
    JpaImportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(PeopleImport row) {
        entityManager.persist(row);
        entityManager.flush();
    }

    @Override
    public PeopleImport lock(ImportId id) {
        PeopleImport row = entityManager.find(PeopleImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFound("import " + id);
        }
        return row;
    }

    /** Forgotten again at once by the persistence context, which would hold the whole file otherwise. */
    @Override
    public void addPart(ImportPart part) {
        entityManager.persist(part);
        entityManager.flush();
        entityManager.detach(part);
    }

    @Override
    public Optional<byte[]> part(ImportId id, int number) {
        return entityManager
                .createQuery(
                        "select p.bytes from ImportPart p where p.importId = :import and p.number = :number",
                        byte[].class)
                .setParameter("import", id.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void addAll(List<?> rows) {
        rows.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public void clearProblems(ImportId id) {
        deleteOf("ImportProblem", id);
    }

    @Override
    public List<ImportChange> lastChanges(ImportId id, int skipped, int most) {
        return entityManager
                .createQuery(
                        "select c from ImportChange c where c.importId = :import order by c.number desc",
                        ImportChange.class)
                .setParameter("import", id.value())
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<String, Field> columns(FacultyId faculty) {
        return known(faculty).stream().collect(Collectors.toMap(ImportColumn::header, ImportColumn::field));
    }

    private List<ImportColumn> known(FacultyId faculty) {
        return entityManager
                .createQuery("select c from ImportColumn c where c.facultyId = :faculty", ImportColumn.class)
                .setParameter("faculty", faculty.value())
                .getResultList();
    }

    @Override
    public void remember(FacultyId faculty, String header, Field field) {
        known(faculty).stream()
                .filter(column -> column.header().equalsIgnoreCase(header))
                .findFirst()
                .ifPresentOrElse(
                        column -> column.holds(field),
                        () -> entityManager.persist(new ImportColumn(faculty, header, field)));
    }

    @Override
    public void delete(ImportId id) {
        List.of("ImportPart", "ImportProblem", "ImportChange").forEach(entity -> deleteOf(entity, id));
        entityManager
                .createQuery("delete from PeopleImport i where i.id = :import")
                .setParameter("import", id.value())
                .executeUpdate();
    }

    @Override
    public int forgetFiles(Instant before, Instant now) {
        List<UUID> old = entityManager
                .createQuery(
                        "select i.id from PeopleImport i where i.createdAt < :before and i.forgottenAt is null",
                        UUID.class)
                .setParameter("before", before)
                .getResultList();
        old.stream().map(ImportId::new).forEach(id -> {
            deleteOf("ImportPart", id);
            deleteOf("ImportProblem", id);
            deleteOf("ImportChange", id);
            lock(id).forgetFile(now);
        });
        return old.size();
    }

    private void deleteOf(String entity, ImportId id) {
        entityManager
                .createQuery("delete from " + entity + " e where e.importId = :import")
                .setParameter("import", id.value())
                .executeUpdate();
    }
}
