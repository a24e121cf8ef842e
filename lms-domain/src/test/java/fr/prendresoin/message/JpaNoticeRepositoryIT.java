package fr.prendresoin.message;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaNoticeRepositoryIT extends NoticeRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    NoticeRepository notices() {
        return new JpaNoticeRepository(database.entityManager());
    }
}
