package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.organisation.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up, in a few queries for a whole block of lines, what is already there around them. */
@ApplicationScoped
class Neighbourhood {

    /** Numbers are looked up wherever their bearers study, which no manager may; nothing of it is shown. */
    static final Actor PLATFORM = Actor.system("people-import");

    private final PeopleService people;
    private final RollService rolls;

    protected Neighbourhood() {
        this(null, null);
    }

    @Inject
    Neighbourhood(PeopleService people, RollService rolls) {
        this.people = people;
        this.rolls = rolls;
    }

    Surroundings of(FacultyId faculty, List<Reading> block) {
        List<PersonLine> lines =
                block.stream().map(Reading::person).filter(Objects::nonNull).toList();
        Map<Identifier, PersonFile> known = known(lines);
        Set<PersonId> knownPeople =
                known.values().stream().map(PersonFile::person).collect(Collectors.toSet());
        Map<PersonId, List<Stay>> stays =
                rolls.stays(PLATFORM, knownPeople).stream().collect(Collectors.groupingBy(Stay::person));
        return new Surroundings(
                faculty,
                known,
                stays,
                holders(lines, known),
                names(faculty, lines, known),
                rolls.promotions(PLATFORM, faculty));
    }

    private Map<Identifier, PersonFile> known(List<PersonLine> lines) {
        Set<Identifier> numbers =
                lines.stream().flatMap(line -> line.identifiers().stream()).collect(Collectors.toSet());
        Map<Identifier, PersonFile> known = new HashMap<>();
        people.find(PLATFORM, numbers).forEach(file -> file.identifiers().forEach(each -> known.put(each, file)));
        return known;
    }

    private static boolean isNew(PersonLine line, Map<Identifier, PersonFile> known) {
        return line.keys().stream().noneMatch(known::containsKey);
    }

    private Map<Login, PersonId> holders(List<PersonLine> lines, Map<Identifier, PersonFile> known) {
        Set<Login> wanted = lines.stream()
                .filter(line -> line.login() != null)
                .filter(line ->
                        line.keys().stream().map(known::get).allMatch(file -> file == null || file.login() == null))
                .map(PersonLine::login)
                .collect(Collectors.toSet());
        return people.holders(PLATFORM, wanted);
    }

    private Set<String> names(FacultyId faculty, List<PersonLine> lines, Map<Identifier, PersonFile> known) {
        List<PersonLine> arrivals =
                lines.stream().filter(line -> isNew(line, known)).toList();
        Set<String> families = arrivals.stream().map(PersonLine::familyName).collect(Collectors.toSet());
        Set<String> givens = arrivals.stream().map(PersonLine::givenName).collect(Collectors.toSet());
        return Set.copyOf(rolls.names(PLATFORM, faculty, families, givens));
    }
}
