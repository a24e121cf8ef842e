package fr.prendresoin.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaScimGroupIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private ScimWorld world;
    private ScimWorld.Hand here;
    private ScimWorld.Hand there;

    @BeforeEach
    void twoDirectories() {
        world = new ScimWorld(database.world(), database.entityManager());
        here = world.hand();
        there = world.hand();
    }

    private GroupDraft second(Set<UUID> members) {
        return new GroupDraft(
                here.faculty().toString(), new StudyYear(Cursus.MEDICINE, 2), new AcademicYear(2026), "g-2", members);
    }

    private ScimGroup change(ScimGroup group, Set<UUID> joining, Set<UUID> leaving) {
        ScimGroup changed = world.groups.change(
                here.actor,
                here.access,
                new ScimGroupService.Wanted(group.id(), new GroupChange("g-2", joining, leaving), null));
        database.world().forget();
        return changed;
    }

    private UUID user(String name) {
        return here.create(ScimWorld.draft(name)).id().value();
    }

    @Test
    void a_group_is_a_promotion_of_the_faculty_and_nobody_elses() {
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of()));

        assertThat(world.queries
                        .groups(here.actor, here.access, any -> true, Window.asked(null, null))
                        .rows())
                .containsExactly(group);
        assertThat(world.queries
                        .groups(there.actor, there.access, any -> true, Window.asked(null, null))
                        .total())
                .isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.queries.group(there.actor, there.access, group.id()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.groups.create(there.actor, there.access, second(Set.of())))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(ScimRule.VALUE_REFUSED));
    }

    @Test
    void the_same_group_twice_is_refused_with_the_id_of_the_first() {
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of()));
        GroupDraft unnamed = new GroupDraft(
                here.faculty().toString(), new StudyYear(Cursus.MEDICINE, 2), new AcademicYear(2026), null, Set.of());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.groups.create(here.actor, here.access, unnamed))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("displayName", group.id()));
    }

    @Test
    void members_come_and_go_and_twice_the_same_is_once() {
        UUID one = user("un");
        UUID two = user("deux");
        UUID three = user("trois");
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of(one)));

        ScimGroup full = change(group, Set.of(one, two, three), Set.of());
        ScimGroup again = change(group, Set.of(two), Set.of());
        ScimGroup less = change(group, Set.of(), Set.of(one));
        ScimGroup still = change(group, Set.of(), Set.of(one));

        assertThat(full.members()).containsExactlyInAnyOrder(one, two, three);
        assertThat(again).isEqualTo(full);
        assertThat(less.members()).containsExactlyInAnyOrder(two, three);
        assertThat(still).isEqualTo(less);
        assertThat(less.version()).isNotEqualTo(full.version());
        assertThat(world.events.of(PromotionJoined.class)).hasSize(1);
        assertThat(world.events.of(PromotionJoinedByMany.class)).hasSize(1);
        assertThat(world.events.of(PromotionLeft.class)).hasSize(1);
    }

    @Test
    void a_member_whom_the_directory_does_not_know_is_refused_and_nobody_comes() {
        UUID one = user("un");
        UUID stranger = there.create(ScimWorld.draft("ailleurs")).id().value();
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of()));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> change(group, Set.of(one, stranger), Set.of()))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(ScimRule.MEMBER_UNKNOWN));
        assertThat(world.queries.group(here.actor, here.access, group.id()).members())
                .isEmpty();
    }

    @Test
    void whoever_leaves_their_last_promotion_stays_a_user() {
        UUID one = user("un");
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of(one)));
        database.world().sql("update membership set ended_at = '2026-11-01' where person_id = ?", one);
        database.world().forget();

        change(group, Set.of(), Set.of(one));

        assertThat(here.all()).singleElement().satisfies(user -> assertThat(user.groups())
                .isEmpty());
    }

    @Test
    void members_without_an_account_or_with_a_national_role_are_not_seen_and_not_moved() {
        UUID one = user("un");
        UUID dean = user("doyenne");
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of(one, dean)));
        world.role(new fr.prendresoin.identity.PersonId(dean), Role.DOYENS, null);

        ScimGroup seen = world.queries.group(here.actor, here.access, group.id());
        ScimGroup emptied = change(group, Set.of(), Set.of(one, dean));

        assertThat(seen.members()).containsExactly(one);
        assertThat(emptied.members()).isEmpty();
        assertThat(world.events.of(PromotionLeft.class)).hasSize(1);
    }

    @Test
    void a_version_that_is_gone_moves_nobody() {
        UUID one = user("un");
        ScimGroup group = world.groups.create(here.actor, here.access, second(Set.of()));
        change(group, Set.of(one), Set.of());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.groups.change(
                        here.actor,
                        here.access,
                        new ScimGroupService.Wanted(
                                group.id(), new GroupChange(null, Set.of(), Set.of(one)), group.version())))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(ScimRule.VERSION_CHANGED));
    }
}
