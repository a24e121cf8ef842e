package fr.prendresoin.cohort;

import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.Ids;

class InMemorySituationRepositoryTest extends SituationRepositoryContract {

    private final MemberStay stay =
            new MemberStay(Ids.next(), Ids.next(), IdentityFixtures.anyPerson().value(), Ids.next(), "Europe/Paris");
    private final InMemorySituationRepository situations = new InMemorySituationRepository(stay);

    @Override
    SituationRepository repository() {
        return situations;
    }

    @Override
    MemberStay stay() {
        return stay;
    }

    @Override
    void forget() {
        // A fake keeps the objects themselves: there is nothing to read again.
    }
}
