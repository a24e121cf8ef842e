package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;

/** Who may bring people in: those who manage the faculty and may read its names. */
final class ImportRights {

    private ImportRights() {}

    /** @throws fr.prendresoin.shared.NotFound when the faculty is not theirs */
    static void require(Actor actor, FacultyId faculty) {
        OrganisationRights.requireManager(actor, faculty);
        OrganisationRights.requireNames(actor, faculty);
    }
}
