package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps sheets in the database. */
@ApplicationScoped
class JpaSheetRepository implements SheetRepository {

    private static final String ELSEWHERE =
            "select s.personId from Signature s join PresenceSheet o on o.id = s.sheetId"
                    + " where o.id <> :sheet and o.startsAt < :end and o.endsAt > :start and s.enrolmentId is not null"
                    + " and s.means <> fr.prendresoin.attendance.Means.WORD";

    private final EntityManager entityManager;

    protected JpaSheetRepository() {
        this(null);
    }

    @Inject
    JpaSheetRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(PresenceSheet sheet) {
        entityManager.persist(sheet);
        entityManager.flush();
    }

    @Override
    public void add(Signature signature) {
        entityManager.persist(signature);
        entityManager.flush();
    }

    @Override
    public Optional<PresenceSheet> find(SheetId sheet) {
        return Optional.ofNullable(entityManager.find(PresenceSheet.class, sheet.value()));
    }

    @Override
    public Optional<PresenceSheet> lock(SheetId sheet) {
        return Optional.ofNullable(
                entityManager.find(PresenceSheet.class, sheet.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<PresenceSheet> of(Collection<UUID> occasions) {
        return occasions.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s from PresenceSheet s where s.occasionId in :occasions"
                                        + " order by s.startsAt, s.id",
                                PresenceSheet.class)
                        .setParameter("occasions", occasions)
                        .getResultList();
    }

    @Override
    public List<Signature> on(Collection<SheetId> sheets) {
        return sheets.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s from Signature s where s.sheetId in :sheets order by s.signedAt, s.id",
                                Signature.class)
                        .setParameter(
                                "sheets", sheets.stream().map(SheetId::value).toList())
                        .getResultList();
    }

    @Override
    public Set<PersonId> signedElsewhere(PresenceSheet sheet) {
        return entityManager
                .createQuery(ELSEWHERE, UUID.class)
                .setParameter("sheet", sheet.id().value())
                .setParameter("start", sheet.window().startsAt())
                .setParameter("end", sheet.window().endsAt())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public WrongCodes wrongCodes(SheetId sheet, PersonId person) {
        return entityManager
                .createQuery(
                        "select w from WrongCodes w where w.sheetId = :sheet and w.personId = :person",
                        WrongCodes.class)
                .setParameter("sheet", sheet.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> first(new WrongCodes(sheet, person)));
    }

    private WrongCodes first(WrongCodes none) {
        entityManager.persist(none);
        return none;
    }

    @Override
    public Set<PersonId> guessing(SheetId sheet) {
        return entityManager
                .createQuery(
                        "select w from WrongCodes w where w.sheetId = :sheet and w.tries >= :most", WrongCodes.class)
                .setParameter("sheet", sheet.value())
                .setParameter("most", WrongCodes.MOST)
                .getResultStream()
                .map(WrongCodes::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
