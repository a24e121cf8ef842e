package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.message.NoticeRow;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.shared.HandClock;
import java.util.List;

/** A body with a published action, its organiser, and those who take places in a session of one place. */
final class DpcStage {

    static final Actor PLATFORM = Actor.system("test");

    final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    final Wiring wiring;
    final DatabaseWorld world;
    final CourseRow course;
    final BodyId body;
    final Actor organiser;
    private final OnMariaDb database;

    DpcStage(OnMariaDb database) {
        this.database = database;
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        course = world.course();
        body = body("99AB");
        organiser = organiserOf(body);
    }

    BodyId body(String number) {
        return wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body(number));
    }

    Actor organiserOf(BodyId of) {
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(PLATFORM, of, person);
        return Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
    }

    ActionId published() {
        DpcActionService actions = wiring.get(DpcActionService.class);
        ActionId action = actions.draft(organiser, body, action("99AB2325001", "Un test"));
        actions.advance(organiser, action, ActionState.SUBMITTED);
        actions.advance(organiser, action, ActionState.PUBLISHED);
        world.forget();
        return action;
    }

    NewAction action(String reference, String evaluation) {
        return new NewAction("", reference, DpcOffers.sheet(course, evaluation), List.of(DpcOffers.author()));
    }

    SessionId opened() {
        SessionId session = wiring.get(DpcSessionService.class).open(organiser, published(), DpcOffers.plan());
        world.forget();
        return session;
    }

    Actor somebody() {
        return IdentityFixtures.learner(world.person());
    }

    EnrolmentId enrol(Actor who, SessionId session) {
        return enrol(who, session, "");
    }

    EnrolmentId enrol(Actor who, SessionId session, String device) {
        EnrolmentId seat = wiring.get(DpcEnrolmentService.class)
                .enrol(
                        who,
                        session,
                        new FreshSignIn(clock.instant(), "password", device),
                        new Situation("60", Situation.Practice.CONVENTIONED, false));
        world.forget();
        return seat;
    }

    void withdraw(Actor who, EnrolmentId seat) {
        wiring.get(DpcEnrolmentService.class).withdraw(who, seat);
        world.forget();
    }

    List<NoticeSubject> notices(Actor reader) {
        world.forget();
        return wiring.get(NoticeQueries.class).latest(reader, null).stream()
                .map(NoticeRow::subject)
                .toList();
    }

    long count(String rows) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
