package fr.prendresoin;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Twelve people with a place in a session that lies in two years; the first is on leave, so that nobody pays for them. */
final class TwelveSeats {

    static final Actor PLATFORM = Actor.system("test");
    static final int PEOPLE = 12;

    final Wiring wiring;
    final DatabaseWorld world;
    final Actor organiser;
    final BodyId body;
    final SessionId session;
    private final OnMariaDb database;
    private final HandClock clock;
    private final List<PersonId> people = new ArrayList<>();
    private final List<EnrolmentId> seats = new ArrayList<>();

    TwelveSeats(OnMariaDb database, HandClock clock) {
        this.clock = clock;
        this.database = database;
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        CourseRow course = world.publish(world.course(), CatalogueFixtures.textsAsking("all"));
        body = wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body("99AB"));
        organiser = organiserOf(body);
        session = wiring.get(DpcSessionService.class).open(organiser, published(course), plan());
        world.forget();
        for (int index = 0; index < PEOPLE; index++) {
            Actor somebody = IdentityFixtures.learner(world.person());
            people.add(somebody.requirePerson());
            seats.add(wiring.get(DpcEnrolmentService.class)
                    .enrol(
                            somebody,
                            session,
                            new FreshSignIn(clock.instant(), "password", "0".repeat(64)),
                            new Situation("60", Situation.Practice.CONVENTIONED, index == 0)));
            world.forget();
        }
    }

    private ActionId published(CourseRow course) {
        DpcActionService actions = wiring.get(DpcActionService.class);
        ActionId action = actions.draft(
                organiser,
                body,
                new NewAction(
                        "tensions", "99AB2325001", DpcOffers.sheet(course, "Un test"), List.of(DpcOffers.author())));
        actions.advance(organiser, action, ActionState.SUBMITTED);
        actions.advance(organiser, action, ActionState.PUBLISHED);
        return action;
    }

    private static SessionPlan plan() {
        return new SessionPlan(
                "26.001",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 31),
                "Europe/Paris",
                "En ligne",
                30,
                new ActionSheet.Price(0, "l’ANDPC"),
                100,
                List.of(),
                List.of(new TrainerRow("Nadia Roy", "médecin", null)));
    }

    Actor organiserOf(BodyId of) {
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(PLATFORM, of, person);
        return Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
    }

    UUID person(int who) {
        return people.get(who).value();
    }

    void worked(int who, LocalDateTime from, int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            LocalDateTime until = from.plusMinutes(minute + 1L);
            world.sql(
                    "insert into time_interval values (?, ?, 0, ?, ?, 'lecon', ?, ?, ?, ?, 1, 1, 1)",
                    Ids.next(),
                    Ids.next(),
                    people.get(who).value(),
                    seats.get(who).value(),
                    from.plusMinutes(minute),
                    until,
                    until,
                    until);
        }
    }

    void thought(int who, int grade) {
        world.sql(
                "insert into seat_satisfaction values (?, '2026-09-01', ?, ?)",
                seats.get(who).value(),
                "Mot " + who,
                LocalDateTime.of(2026, 12, 20, 9, who));
        world.sql(
                "insert into seat_grade values (?, 'objectifs', ?)",
                seats.get(who).value(),
                grade);
    }

    void credited(int who, boolean complete) {
        attested(who);
        world.sql(
                "insert into credit select ?, s.enrolment_id, ?, s.session_id, 'A', '1', 'T', 'O', true, 'FC', false, '',"
                        + " '2027-01-31', 240, 0, 0, ?, ?, '2027-01-31 10:00:00' from dpc_seat s where s.enrolment_id = ?",
                Ids.next(),
                people.get(who).value(),
                complete,
                "CODE" + who,
                seats.get(who).value());
    }

    private void attested(int who) {
        String key = PersonWithEverything.sha256("key" + who);
        LocalDateTime day = LocalDateTime.of(2027, 1, 31, 10, 0);
        world.sql("insert into seal_key values (?, 'public', '', null, null, ?)", key, day);
        world.sql(
                "insert into attestation values (?, ?, 'DPC', ?, ?, ?, '{}', ?, 'signature')",
                Ids.next(),
                String.format("%028d", who),
                person(who),
                seats.get(who).value(),
                day,
                key);
    }

    void revoked(int who) {
        world.sql(
                "insert into attestation_end select a.id, 'REVOKED', null, 'Erreur', '2027-02-01 10:00:00' from attestation a"
                        + " where a.enrolment_id = ?",
                seats.get(who).value());
    }

    void account(int who) {
        world.sql(
                "insert into account values (?, ?, ?, 'none', null, 1)",
                Ids.next(),
                people.get(who).value(),
                "somebody" + who);
    }

    long count(String rows) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
