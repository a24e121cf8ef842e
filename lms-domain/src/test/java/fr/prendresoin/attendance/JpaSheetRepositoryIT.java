package fr.prendresoin.attendance;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSheetRepositoryIT extends SheetRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    SheetRepository sheets() {
        return new JpaSheetRepository(database.entityManager());
    }
}
