package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;

/** Says who acts at this moment; events do not carry it. The web layer answers, for requests and for its jobs. */
@FunctionalInterface
public interface PresentActor {

    /** Never null; anonymous when nobody has said who acts. */
    Actor get();
}
