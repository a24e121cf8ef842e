package fr.prendresoin.enrolment;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaEnrolmentRepositoryIT extends EnrolmentRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    EnrolmentRepository repository() {
        return new JpaEnrolmentRepository(database.entityManager());
    }
}
