package fr.prendresoin.obligation;

import fr.prendresoin.identity.Actor;
import java.util.List;

/** Where actions that somebody followed are known from, beside their own word; each context that credits is one. */
public interface ActionSource {

    /** The actions of whoever acts. */
    List<ObligationAction> of(Actor actor);
}
