package fr.prendresoin.web.startup;

import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Invents students by the hundred, straight into the tables: their promotion has no rule yet, so nothing follows. */
@ApplicationScoped
class DemonstrationPeople {

    private static final String PERSON =
            "insert into person (id, family_name, given_name, registered_at) values (?, ?, 'Étudiant', ?)";
    private static final String MEMBER =
            "insert into promotion_member (id, promotion_id, person_id, joined_at) values (?, ?, ?, ?)";

    @Resource(lookup = "java:global/jdbc/lms")
    private DataSource database;

    @Inject
    private Clock clock;

    /** Adds {@code count} students named « Exemple », their promotion's label and a number, from {@code first} on. */
    void invent(PromotionId promotion, String label, int first, int count) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement person = connection.prepareStatement(PERSON);
                PreparedStatement member = connection.prepareStatement(MEMBER)) {
            connection.setAutoCommit(false);
            for (int number = first; number < first + count; number++) {
                UUID id = Ids.next();
                add(person, id, "Exemple %s %04d".formatted(label, number), now);
                add(member, Ids.next(), promotion.value(), id, now);
            }
            person.executeBatch();
            member.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot invent the demonstration students", e);
        }
    }

    static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            Object value = values[index] instanceof UUID id ? id.toString() : values[index];
            statement.setObject(index + 1, value);
        }
        statement.addBatch();
    }
}
