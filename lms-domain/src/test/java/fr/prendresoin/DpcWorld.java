package fr.prendresoin;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.attestation.AttestationKinds;
import fr.prendresoin.attestation.AttestationService;
import fr.prendresoin.attestation.MentionRule;
import fr.prendresoin.attestation.NewAttestation;
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
import fr.prendresoin.dpc.Situation.Practice;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.HandClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A body with a published action and its session, and people who take part in it. */
final class DpcWorld {

    private static final Actor PLATFORM = Actor.system("test");

    final Wiring wiring;
    final Actor organiser;
    final SessionId session;

    private final DatabaseWorld world;
    private final HandClock clock;

    DpcWorld(OnMariaDb database, HandClock clock) {
        this.wiring = new Wiring(database.entityManager(), clock);
        this.world = database.world();
        this.clock = clock;
        CourseRow course = world.course();
        BodyId body = body("99AB");
        organiser = organiserOf(body);
        DpcActionService actions = wiring.get(DpcActionService.class);
        ActionId action = actions.draft(
                organiser,
                body,
                new NewAction(
                        "tensions", "99AB2325001", DpcOffers.sheet(course, "Un test"), List.of(DpcOffers.author())));
        actions.advance(organiser, action, ActionState.SUBMITTED);
        actions.advance(organiser, action, ActionState.PUBLISHED);
        session = wiring.get(DpcSessionService.class).open(organiser, action, DpcOffers.plan());
        world.sql("update dpc_session set places = 100 where id = ?", session.value());
        world.forget();
    }

    BodyId body(String number) {
        return wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body(number));
    }

    Actor organiserOf(BodyId body) {
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(PLATFORM, body, person);
        return Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
    }

    Actor somebody(String familyName, String givenName) {
        return IdentityFixtures.learner(world.person(familyName, givenName));
    }

    /** Enrols somebody who is on leave, and so is not funded. */
    EnrolmentId enrol(Actor who) {
        FreshSignIn act = new FreshSignIn(clock.instant(), "password", "0".repeat(64));
        EnrolmentId seat = wiring.get(DpcEnrolmentService.class)
                .enrol(who, session, act, new Situation("60", Practice.CONVENTIONED, true));
        world.forget();
        return seat;
    }

    /** Says what the seat earned, with every mention there is. */
    AttestationCode attest(Actor who, EnrolmentId seat, boolean full) {
        AttestationCode code = wiring.get(AttestationService.class)
                .issue(
                        PLATFORM,
                        new NewAttestation(
                                AttestationKind.DPC,
                                who.requirePerson(),
                                seat.value(),
                                "Tensions",
                                "Organisme 99AB",
                                mentions(),
                                full));
        world.forget();
        return code;
    }

    private static Map<String, List<String>> mentions() {
        Map<String, List<String>> mentions = new HashMap<>();
        AttestationKinds.all().stream()
                .filter(kind -> kind.name().equals(AttestationKind.DPC))
                .flatMap(kind -> kind.mentions().stream())
                .forEach(mention -> mentions.put(mention.name(), List.of(sample(mention))));
        return mentions;
    }

    private static String sample(MentionRule mention) {
        return switch (mention.form()) {
            case MINUTES -> "240";
            case DATE -> "2026-12-10";
            case PROFESSIONAL_NUMBER -> "10100000016";
            case TEXT -> mention.name();
        };
    }
}
