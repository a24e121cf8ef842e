package fr.prendresoin.obligation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action followed elsewhere, by its owner's word. It is never changed: it is taken out and declared again. */
@Entity
@Table(name = "declared_action")
non-sealed class DeclaredAction implements FileEntry {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String title;
    private String body;
    private String types;
    private boolean priority;

    @Column(name = "registered_body")
    private boolean registeredBody;

    private String blocs;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private int minutes;

    @Column(name = "proof_name")
    private String proofName;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected DeclaredAction() {}

    DeclaredAction(PersonId person, NewAction action, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.title = action.title();
        this.body = action.body();
        this.types = joined(action.merits().types().stream().sorted().map(ActionType::name));
        this.priority = action.merits().priority();
        this.registeredBody = action.merits().registeredBody();
        this.blocs = joined(action.merits().blocs().stream().sorted().map(String::valueOf));
        this.endedOn = action.endedOn();
        this.minutes = action.minutes();
        this.proofName = "";
        this.declaredAt = now;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    void provenBy(ProofFile file) {
        proofName = file.name();
    }

    /** The name of the file that proves it; empty when there is none. */
    String proofName() {
        return proofName;
    }

    ObligationAction action() {
        return new ObligationAction(
                id,
                title,
                body,
                new ObligationAction.Merits(typeSet(), priority, registeredBody, blocSet()),
                new ObligationAction.Course(endedOn, minutes, true),
                new ObligationAction.Origin(ObligationAction.Source.DECLARED, proofName));
    }

    private Set<ActionType> typeSet() {
        return Arrays.stream(types.split(" ")).map(ActionType::valueOf).collect(Collectors.toSet());
    }

    private Set<Integer> blocSet() {
        return Arrays.stream(blocs.split(" "))
                .filter(bloc -> !bloc.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
