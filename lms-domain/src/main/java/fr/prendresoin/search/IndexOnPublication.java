package fr.prendresoin.search;

import fr.prendresoin.catalogue.CourseVersionPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes a version findable in the transaction that publishes it. */
@ApplicationScoped
class IndexOnPublication {

    private final PassageIndex index;

    protected IndexOnPublication() {
        this(null);
    }

    @Inject
    IndexOnPublication(PassageIndex index) {
        this.index = index;
    }

    void on(@Observes CourseVersionPublished published) {
        index.add(published.version());
    }
}
