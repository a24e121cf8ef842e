package fr.prendresoin.attestation;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;
import fr.prendresoin.evidence.SealFixtures;
import fr.prendresoin.evidence.Sealed;

class InMemoryAttestationRepositoryTest extends AttestationRepositoryContract {

    private final InMemoryAttestationRepository repository = new InMemoryAttestationRepository();
    private final ImaginaryWorld world = new ImaginaryWorld();

    @Override
    AttestationRepository repository() {
        return repository;
    }

    @Override
    World world() {
        return world;
    }

    @Override
    Sealed seal(String text) {
        return SealFixtures.seal().seal(text);
    }
}
