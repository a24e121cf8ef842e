package fr.prendresoin.enrolment;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.shared.NotFound;
import java.util.UUID;

/** Who may enrol and exempt: those who manage the faculty, nobody else. */
final class EnrolmentRights {

    private EnrolmentRights() {}

    /** @throws NotFound when the names of the faculty are not theirs to read (rule 52) */
    static void requireNames(Actor actor, UUID faculty) {
        OrganisationRights.requireNames(actor, new FacultyId(faculty));
    }

    /** @throws NotFound when the faculty is not theirs: it looks as if it did not exist */
    static void requireManager(Actor actor, UUID faculty) {
        OrganisationRights.requireManager(actor, new FacultyId(faculty));
    }
}
