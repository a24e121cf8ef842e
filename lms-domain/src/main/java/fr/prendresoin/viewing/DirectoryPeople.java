package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the directory that also recognises who signs in: what is shown is what they would be shown. */
@ApplicationScoped
class DirectoryPeople implements SeenPeople {

    private final ActorDirectory directory;

    protected DirectoryPeople() {
        this(null);
    }

    @Inject
    DirectoryPeople(ActorDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<SignedIn> find(PersonId person) {
        return directory.find(person);
    }
}
