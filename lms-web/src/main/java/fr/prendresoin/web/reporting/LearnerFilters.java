package fr.prendresoin.web.reporting;

import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.reporting.LearnerFilter;
import fr.prendresoin.reporting.LearnerStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the filters of the named list from an address; a value that is not offered filters nothing. */
final class LearnerFilters {

    static final List<String> NAMES = List.of("cursus", "annee", "etat", "nom");

    private LearnerFilters() {}

    static LearnerFilter of(HttpServletRequest request) {
        return new LearnerFilter(
                Stream.of(Cursus.values())
                        .filter(cursus -> cursus.name().equals(request.getParameter("cursus")))
                        .findFirst(),
                Optional.ofNullable(request.getParameter("annee"))
                        .filter(year -> year.matches("[1-9]"))
                        .map(Integer::valueOf),
                Stream.of(LearnerStatus.values())
                        .filter(status -> status.name().equals(request.getParameter("etat")))
                        .findFirst(),
                Optional.ofNullable(request.getParameter("nom")).orElse("").strip());
    }
}
