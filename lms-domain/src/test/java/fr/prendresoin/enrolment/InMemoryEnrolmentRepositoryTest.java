package fr.prendresoin.enrolment;

import fr.prendresoin.ImaginaryWorld;

class InMemoryEnrolmentRepositoryTest extends EnrolmentRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final EnrolmentRepository repository = new InMemoryEnrolmentRepository(world);

    @Override
    ImaginaryWorld world() {
        return world;
    }

    @Override
    EnrolmentRepository repository() {
        return repository;
    }
}
