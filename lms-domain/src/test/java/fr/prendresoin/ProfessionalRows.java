package fr.prendresoin;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The own file of a professional: how they practise, what interrupted it, what they declared and sent. */
final class ProfessionalRows {

    private final DatabaseWorld world;
    private final PersonId person;

    ProfessionalRows(DatabaseWorld world, PersonId person) {
        this.world = world;
        this.person = person;
    }

    void add() {
        UUID action = Ids.next();
        world.sql(
                "insert into professional_situation values (?, ?, '2010-09-01', '10', 'SELF_EMPLOYED', false)",
                Ids.next(),
                person.value());
        world.sql(
                "insert into career_span values (?, ?, 'INTERRUPTION', '2024-01-01', null)",
                Ids.next(),
                person.value());
        world.sql(
                "insert into declared_action values (?, ?, 'Action', 'Organisme', 'FC', true, true, '4', '2026-06-12', 210,"
                        + " 'preuve.pdf', ?)",
                action,
                person.value(),
                PersonWithEverything.DAY);
        world.sql(
                "insert into declared_proof (action_id, kind, bytes, content) values (?, 'PDF', 4, ?)",
                action,
                PersonWithEverything.FAMILY_NAME.getBytes(StandardCharsets.UTF_8));
        world.sql(
                "insert into summary_sending values (?, ?, '2026-01-01', '2028-12-31', 'ORDER', ?, ?, ?)",
                Ids.next(),
                person.value(),
                PersonWithEverything.DAY,
                PersonWithEverything.sha256("synthese"),
                PersonWithEverything.GIVEN_NAME + " " + PersonWithEverything.FAMILY_NAME);
    }
}
