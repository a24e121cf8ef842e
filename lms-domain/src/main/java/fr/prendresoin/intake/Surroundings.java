package fr.prendresoin.intake;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.Stay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is already there around a block of lines.
 *
 * @param known by each number of theirs
 * @param stays the promotions each of them is in, of whichever faculty
 * @param holders of the logins the lines want
 * @param names of the students of the faculty, in capitals, as far as the lines have the same family name
 * @param promotions of the faculty
 */
record Surroundings(
        FacultyId faculty,
        Map<Identifier, PersonFile> known,
        Map<PersonId, List<Stay>> stays,
        Map<Login, PersonId> holders,
        Set<String> names,
        Map<PromotionKey, PromotionId> promotions) {

    List<Stay> staysOf(PersonFile person) {
        return stays.getOrDefault(person.person(), List.of());
    }

    boolean studiesHere(PersonFile person) {
        return staysOf(person).stream().anyMatch(stay -> stay.facultyId().equals(faculty.value()));
    }

    boolean studiesElsewhere(PersonFile person) {
        return staysOf(person).stream().anyMatch(stay -> !stay.facultyId().equals(faculty.value()));
    }
}
