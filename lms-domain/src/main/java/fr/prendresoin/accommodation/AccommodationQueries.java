package fr.prendresoin.accommodation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads accommodations: their own person, and who manages the faculty that decided them. Nobody else. */
@ApplicationScoped
public class AccommodationQueries {

    private final AccommodationRepository accommodations;
    private final Clock clock;

    protected AccommodationQueries() {
        this(null, null);
    }

    @Inject
    AccommodationQueries(AccommodationRepository accommodations, Clock clock) {
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** Every accommodation of the actor, latest decision first. */
    public List<AccommodationRow> own(Actor actor) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " reads nobody's accommodations");
        }
        return accommodations.of(actor.requirePerson()).stream()
                .map(Accommodation::row)
                .toList();
    }

    /** @throws NotFound when the person is not in the promotion, or its names are not the actor's to read */
    public List<AccommodationRow> of(Actor actor, Student student) {
        FacultyId faculty = accommodations
                .facultyOf(student)
                .orElseThrow(() -> new NotFound("member " + student.person() + " of " + student.promotion()));
        OrganisationRights.requireNames(actor, faculty);
        return accommodations.of(student.person()).stream()
                .filter(decided -> decided.faculty().equals(faculty))
                .map(Accommodation::row)
                .toList();
    }

    /** What counts for somebody at this moment, wherever it was decided; for the clock of an attempt. */
    public Allowance inForce(PersonId person) {
        return accommodations.of(person).stream()
                .filter(decided -> decided.inForceOn(
                        LocalDate.ofInstant(clock.instant(), accommodations.zoneOf(decided.faculty()))))
                .map(Accommodation::given)
                .reduce(Allowance.NONE, Allowance::or);
    }
}
