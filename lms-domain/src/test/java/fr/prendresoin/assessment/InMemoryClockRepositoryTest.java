package fr.prendresoin.assessment;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryClockRepositoryTest extends ClockRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final InMemoryClockRepository clocks = new InMemoryClockRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    ClockRepository clocks() {
        return clocks;
    }

    @Override
    void add(Attempt attempt) {
        clocks.unsubmitted.add(attempt);
    }
}
