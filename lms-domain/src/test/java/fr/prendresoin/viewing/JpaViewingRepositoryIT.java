package fr.prendresoin.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaViewingRepositoryIT extends ViewingRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    ViewingRepository repository() {
        return new JpaViewingRepository(database.entityManager());
    }

    @Override
    void session(SignInToken token, PersonId holder, boolean open) {
        UUID account = Ids.next();
        database.world()
                .sql(
                        "insert into account values (?, ?, ?, 'hash', null, 1)",
                        account,
                        holder.value(),
                        account.toString());
        database.world()
                .sql(
                        "insert into sign_in_session values (?, ?, '2026-11-22 08:00:00', '2026-11-22 08:00:00', "
                                + (open ? "null)" : "'2026-11-22 08:30:00')"),
                        token.hash(),
                        account);
    }

    @Test
    void somebody_studies_where_their_promotion_is_until_they_leave_it() {
        PromotionRow promotion = database.world().promotion();
        PersonId person = database.world().person();
        database.world().join(promotion, person);

        assertThat(repository().studiesIn(person, Set.of(promotion.facultyId(), Ids.next())))
                .isTrue();
        assertThat(repository().studiesIn(person, Set.of(Ids.next()))).isFalse();
        assertThat(repository().studiesIn(person, Set.of())).isFalse();
        database.world().leave(promotion, person);
        assertThat(repository().studiesIn(person, Set.of(promotion.facultyId())))
                .isFalse();
    }
}
