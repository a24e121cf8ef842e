package fr.prendresoin.federation;

import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.ProfessionalNumber;
import fr.prendresoin.organisation.Uai;
import java.util.Optional;

/** Whom the platform already knows by a number: what the imports of the faculties have brought. */
interface KnownPeople {

    Optional<PersonId> byNumber(ProfessionalNumber number);

    Optional<PersonId> byIne(Ine ine);

    Optional<PersonId> byStudentNumber(Uai establishment, String number);

    /** Whether they see the nation or administer the platform. */
    boolean national(PersonId person);

    /** Whether the person is or was in a promotion of the establishment, or holds a role there. */
    boolean belong(PersonId person, Uai establishment);
}
