package fr.prendresoin.web.administration;

import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form that gives a role, read: what is missing is empty. */
record AppointmentForm(Optional<Role> role, Optional<String> faculty) {

    private static final Set<Role> IN_A_FACULTY =
            EnumSet.of(Role.STUDENT, Role.TEACHER, Role.TUTOR, Role.JURY_MEMBER, Role.FACULTY_MANAGER);
    private static final Set<Role> BY_TWO = EnumSet.of(Role.DOYENS, Role.ADMINISTRATOR);

    /** Reads the fields; a role that the select does not offer counts as missing. */
    static AppointmentForm read(String role, String faculty) {
        return new AppointmentForm(
                Stream.of(Role.values())
                        .filter(known -> known.name().equals(role))
                        .findFirst(),
                Optional.ofNullable(faculty).filter(code -> !code.isBlank()));
    }

    /** What keeps the form from being used; empty when nothing does. */
    List<Rule> problems() {
        if (role.isEmpty()) {
            return List.of(FormRule.ROLE_MISSING);
        }
        boolean inFaculty = IN_A_FACULTY.contains(role.get());
        if (inFaculty && faculty.isEmpty()) {
            return List.of(FormRule.FACULTY_MISSING);
        }
        return inFaculty || faculty.isEmpty() ? List.of() : List.of(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
    }

    /** Whether it only proposes: another administrator decides. */
    boolean takesTwo() {
        return role.filter(AppointmentForm::takesTwo).isPresent();
    }

    /** Whether two administrators give and take back this role. */
    static boolean takesTwo(Role role) {
        return BY_TWO.contains(role);
    }
}
