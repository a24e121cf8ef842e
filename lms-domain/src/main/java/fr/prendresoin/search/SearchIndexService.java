package fr.prendresoin.search;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes findable what was published before there was a search. */
@ApplicationScoped
@Transactional
public class SearchIndexService {

    private final PassageIndex index;

    protected SearchIndexService() {
        this(null);
    }

    @Inject
    SearchIndexService(PassageIndex index) {
        this.index = index;
    }

    /** How many versions were added. */
    public int complete(Actor actor) {
        actor.requireAdministration();
        List<VersionId> missing = index.missing();
        missing.forEach(index::add);
        return missing.size();
    }
}
