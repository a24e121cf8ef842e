package fr.prendresoin.privacy;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads what the platform holds about whoever asks, as the register says; nobody can ask about another person. */
@ApplicationScoped
public class OwnData {

    private final EntityManager entityManager;

    protected OwnData() {
        this(null);
    }

    @Inject
    OwnData(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Gives one slice after the other, so that only one is in memory; lines that export nothing are left out. */
    public void read(Actor actor, Consumer<Slice> slices) {
        PersonId person = actor.requirePerson();
        Set<String> present = columns();
        for (Holding holding : DataRegister.holdings()) {
            List<String> names = holding.columns().exported().keySet().stream()
                    .filter(column -> present.contains(holding.table() + "." + column))
                    .toList();
            if (!names.isEmpty()) {
                slices.accept(slice(holding, names, person));
            }
        }
    }

    /** The lines whose table exists in this database; those of who decides only for who may decide something. */
    public List<Holding> holdings(Actor actor) {
        actor.requirePerson();
        Set<String> present = columns();
        return DataRegister.holdings().stream()
                .filter(holding -> present.contains(holding.table() + "." + holding.link()))
                .filter(holding -> !holding.authored() || decides(actor))
                .toList();
    }

    private static boolean decides(Actor actor) {
        return actor.grants().stream()
                .map(Grant::role)
                .anyMatch(role -> role != Role.STUDENT && role != Role.PRACTITIONER);
    }

    private Slice slice(Holding holding, List<String> names, PersonId person) {
        Query query = entityManager
                .createNativeQuery(
                        "select " + names.stream().map(name -> "t." + name).collect(Collectors.joining(", "))
                                + ", 1 from " + holding.table() + " t where " + condition(holding))
                .setParameter(1, person.value().toString());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return new Slice(
                holding,
                names,
                names.stream().map(holding.columns().exported()::get).toList(),
                rows.stream().map(row -> cells(holding, names, row)).toList());
    }

    /** From the row to the person, through the tables between them. */
    static String condition(Holding holding) {
        if (holding.through().isEmpty()) {
            return holding.link() + " = ?";
        }
        Holding between = DataRegister.about(holding.through());
        return holding.link() + " in (select id from " + between.table() + " where " + condition(between) + ")";
    }

    private static List<Object> cells(Holding holding, List<String> names, Object[] row) {
        List<Object> cells = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            String instead = holding.columns().replaced().get(names.get(index));
            cells.add(instead == null ? plain(row[index]) : instead);
        }
        return cells;
    }

    /** The database keeps moments in universal time. */
    private static Object plain(Object cell) {
        if (cell instanceof Timestamp moment) {
            return moment.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (cell instanceof Date day) {
            return day.toLocalDate();
        }
        return cell instanceof UUID id ? id.toString() : cell;
    }

    private Set<String> columns() {
        @SuppressWarnings("unchecked")
        List<String> names = entityManager
                .createNativeQuery("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database()")
                .getResultList();
        return new HashSet<>(names);
    }
}
