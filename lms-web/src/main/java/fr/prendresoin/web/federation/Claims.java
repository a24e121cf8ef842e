package fr.prendresoin.web.federation;

import fr.prendresoin.federation.ExternalSubject;
import fr.prendresoin.federation.Practice;
import fr.prendresoin.federation.Professional;
import fr.prendresoin.federation.Student;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.SubjectNameId;
import fr.prendresoin.identity.SubjectRole;
import fr.prendresoin.organisation.FormerUais;
import fr.prendresoin.organisation.SupannEnrolment;
import fr.prendresoin.organisation.SupannEnrolments;
import fr.prendresoin.organisation.SupannId;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads whom a provider names in what it tells (domain.md 3.1 and 3.2). Most claims may be missing or empty. */
final class Claims {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 120;

    private final Provider provider;
    private final Map<String, Object> told;

    Claims(Provider provider, Map<String, Object> told) {
        this.provider = provider;
        this.told = told;
    }

    /** @throws ProviderRefused when who it is cannot be read */
    Professional professional() {
        List<Map<?, ?>> registrations = maps(map(told.get("SubjectRefPro")).get("exercices"));
        return new Professional(
                subject(),
                nationalId(),
                name(text(told, "family_name"), registrations, "nomDexercice"),
                name(text(told, "given_name"), registrations, "prenomDexercice"),
                practices(registrations));
    }

    /** @throws ProviderRefused when who it is cannot be read */
    Student student() {
        Uai establishment = FormerUais.reference().presentOf(provider.uai().orElseThrow());
        return new Student(subject(), establishment, ine(), studentNumber(establishment));
    }

    private ExternalSubject subject() {
        try {
            return new ExternalSubject(provider.endpoints().issuer(), text(told, "sub"));
        } catch (IllegalArgumentException unreadable) {
            throw new ProviderRefused(ProviderFault.CLAIMS_UNREADABLE);
        }
    }

    private SubjectNameId nationalId() {
        String said = text(told, "SubjectNameID");
        try {
            return new SubjectNameId(said.isEmpty() ? text(told, "preferred_username") : said);
        } catch (IllegalArgumentException unreadable) {
            throw new ProviderRefused(ProviderFault.CLAIMS_UNREADABLE);
        }
    }

    /** A name longer than we keep is as good as none. */
    private static String name(String said, List<Map<?, ?>> registrations, String key) {
        return Stream.concat(Stream.of(said), registrations.stream().map(registration -> text(registration, key)))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElse("");
    }

    /** One for each activity of each registration; a registration without activity is one too, and so is a role without registration. */
    private List<Practice> practices(List<Map<?, ?>> registrations) {
        List<Practice> practices = new ArrayList<>();
        for (Map<?, ?> registration : registrations) {
            List<Map<?, ?>> activities = maps(registration.get("activities"));
            (activities.isEmpty() ? List.<Map<?, ?>>of(Map.of()) : activities)
                    .forEach(activity -> practices.add(practice(registration, activity)));
        }
        if (practices.isEmpty()) {
            roles().map(code -> new Practice(code, "", "", "", "", "")).forEach(practices::add);
        }
        return practices.stream()
                .filter(practice -> !practice.profession().isEmpty())
                .distinct()
                .toList();
    }

    private static Practice practice(Map<?, ?> registration, Map<?, ?> activity) {
        return new Practice(
                text(registration, "codeProfession"),
                text(registration, "codeCategorieProfessionnelle"),
                text(registration, "codeSavoirFaire"),
                text(activity, "codeModeExercice"),
                text(activity, "codeSecteurDactivite"),
                text(activity, "numeroFinessSite"));
    }

    private Stream<String> roles() {
        return texts(told.get("SubjectRole")).flatMap(claim -> {
            try {
                return Stream.of(SubjectRole.of(claim).code());
            } catch (IllegalArgumentException unreadable) {
                return Stream.empty();
            }
        });
    }

    private Optional<Ine> ine() {
        String said = text(told, "supannCodeINE");
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(new Ine(said));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    /** A number under the label of another establishment is not one of this university; neither is one of its guests. */
    private Optional<String> studentNumber(Uai establishment) {
        if (enrolledElsewhere(establishment)) {
            return Optional.empty();
        }
        String said = text(told, "supannEtuId");
        if (said.isEmpty() || said.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (!said.startsWith("{")) {
            return Optional.of(said);
        }
        try {
            SupannId labelled = SupannId.of(said);
            return labelled.establishment()
                    .map(FormerUais.reference()::presentOf)
                    .filter(establishment::equals)
                    .map(own -> labelled.value());
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    /** Whether every enrolment that names an establishment names another one. */
    private boolean enrolledElsewhere(Uai establishment) {
        List<Uai> named = SupannEnrolments.of(
                        texts(told.get("supannEtuInscription")).toList())
                .enrolments()
                .stream()
                .map(SupannEnrolment::establishment)
                .flatMap(Optional::stream)
                .map(FormerUais.reference()::presentOf)
                .toList();
        return !named.isEmpty() && !named.contains(establishment);
    }

    private static String text(Map<?, ?> entries, String key) {
        return texts(entries.get(key)).findFirst().orElse("");
    }

    /** The text, or the texts of a list: bridges write an attribute with one value either way. */
    private static Stream<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Claims::texts);
        }
        return Stream.ofNullable(value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> entries ? entries : Map.of();
    }

    private static List<Map<?, ?>> maps(Object value) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(entry -> maps.add(map(entry)));
        }
        return maps;
    }
}
