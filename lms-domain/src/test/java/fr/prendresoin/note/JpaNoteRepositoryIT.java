package fr.prendresoin.note;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaNoteRepositoryIT extends NoteRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    NoteRepository notes() {
        return new JpaNoteRepository(database.entityManager());
    }
}
