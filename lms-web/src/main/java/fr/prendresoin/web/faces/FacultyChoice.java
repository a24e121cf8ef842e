package fr.prendresoin.web.faces;

import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import java.util.List;
import java.util.Optional;

/** The faculty a page is about: the one its reader chose among those open to them, or the only one there is. */
public final class FacultyChoice {

    private final List<FacultyRow> faculties;
    private final FacultyRow chosen;

    /**
     * Reads the choice.
     *
     * @param code empty when none was chosen
     * @throws NotFound for a faculty that is not among them, or when there is none
     */
    public FacultyChoice(List<FacultyRow> faculties, String code) {
        this.faculties = List.copyOf(faculties);
        this.chosen = code.isEmpty() && faculties.size() > 1 ? null : named(code);
    }

    private FacultyRow named(String code) {
        return faculties.stream()
                .filter(faculty -> code.isEmpty() || faculty.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("managed faculty " + code));
    }

    /** Empty while several wait to be chosen. */
    public Optional<FacultyRow> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** The lines of the select. */
    public List<Option> options() {
        return faculties.stream()
                .map(faculty -> new Option(
                        faculty.code(),
                        Messages.text("enrolment.promotions.faculty", faculty.establishment(), faculty.name()),
                        faculty.equals(chosen)))
                .toList();
    }
}
