package fr.prendresoin.attestation;

import fr.prendresoin.identity.Actor;
import java.util.UUID;

/** Who speaks for the body in whose name an attestation was issued; a context above knows. */
public interface IssuingBodies {

    /** Whether the actor speaks for the body in whose session this enrolment is. */
    boolean speaks(Actor actor, UUID enrolment);
}
