package fr.prendresoin.administration;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryProposalRepositoryTest extends ProposalRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final ProposalRepository repository = new InMemoryProposalRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    ProposalRepository repository() {
        return repository;
    }
}
