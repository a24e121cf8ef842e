package fr.prendresoin.intake;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.NewPerson;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.intake.Verdict.Outcome;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionKey;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.organisation.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes what was decided about a block of lines, and notes each change. */
@ApplicationScoped
class BlockWriter {

    private final ImportRepository imports;
    private final PeopleService people;
    private final RollService rolls;
    private final PromotionService promotions;

    protected BlockWriter() {
        this(null, null, null, null);
    }

    @Inject
    BlockWriter(ImportRepository imports, PeopleService people, RollService rolls, PromotionService promotions) {
        this.imports = imports;
        this.people = people;
        this.rolls = rolls;
        this.promotions = promotions;
    }

    /** Writes the valid lines; who is new is known to the judge afterwards. */
    void write(ImportId id, List<Verdict> verdicts, Judge judge, Surroundings around) {
        Report report = new Report(id);
        Map<PromotionKey, PromotionId> known = open(verdicts, around, report);
        Map<Verdict, PersonId> who = register(verdicts, report);
        who.forEach((verdict, person) -> judge.note(person, verdict.reading().line()));
        correct(verdicts, report);
        move(verdicts, who, known, report);
        imports.addAll(report.rows());
    }

    private Map<PromotionKey, PromotionId> open(List<Verdict> verdicts, Surroundings around, Report report) {
        Map<PromotionKey, PromotionId> known = new HashMap<>(around.promotions());
        for (Verdict verdict : verdicts) {
            PromotionKey key = verdict.joins() ? verdict.reading().person().promotion() : null;
            if (key != null && !known.containsKey(key)) {
                PromotionId opened =
                        promotions.open(Neighbourhood.PLATFORM, around.faculty(), key.studyYear(), key.academicYear());
                known.put(key, opened);
                report.add(verdict, Change.of(ChangeKind.PROMOTION_OPENED, null, opened));
            }
        }
        return known;
    }

    private Map<Verdict, PersonId> register(List<Verdict> verdicts, Report report) {
        List<Verdict> arrivals =
                verdicts.stream().filter(each -> each.is(Outcome.CREATED)).toList();
        List<PersonId> registered = people.register(
                Neighbourhood.PLATFORM,
                arrivals.stream().map(BlockWriter::arrival).toList());
        Map<Verdict, PersonId> who = new LinkedHashMap<>();
        for (int index = 0; index < arrivals.size(); index++) {
            who.put(arrivals.get(index), registered.get(index));
            report.add(arrivals.get(index), Change.of(ChangeKind.PERSON_CREATED, registered.get(index), null));
        }
        return who;
    }

    private static NewPerson arrival(Verdict verdict) {
        PersonLine line = verdict.reading().person();
        return new NewPerson(
                line.familyName(), line.givenName(), line.mail(), line.login(), Set.copyOf(line.identifiers()));
    }

    private void correct(List<Verdict> verdicts, Report report) {
        List<Verdict> corrected =
                verdicts.stream().filter(each -> each.update() != null).toList();
        people.correct(
                Neighbourhood.PLATFORM, corrected.stream().map(Verdict::update).toList());
        corrected.forEach(each -> differences(each.known(), each.update()).forEach(change -> report.add(each, change)));
    }

    private static List<Change> differences(PersonFile before, PersonUpdate after) {
        List<Change> changes = new ArrayList<>();
        PersonId person = before.person();
        String oldName = before.familyName() + "\t" + before.givenName();
        String newName = after.familyName() + "\t" + after.givenName();
        if (!oldName.equals(newName)) {
            changes.add(Change.of(ChangeKind.RENAMED, person, oldName, newName));
        }
        if (!Objects.equals(before.mail(), after.mail())) {
            changes.add(Change.of(ChangeKind.MAIL_CHANGED, person, before.mail(), after.mail()));
        }
        for (Identifier added : after.added()) {
            String text = added.scheme() + "\t" + added.authority() + "\t" + added.value();
            changes.add(Change.of(ChangeKind.NUMBER_ADDED, person, null, text));
        }
        if (after.login() != null) {
            changes.add(Change.of(
                    ChangeKind.ACCOUNT_OPENED, person, null, after.login().value()));
        }
        return changes;
    }

    /** Out of one promotion first, then into the other: a rule of the second takes up what the first let go. */
    private void move(
            List<Verdict> verdicts, Map<Verdict, PersonId> who, Map<PromotionKey, PromotionId> known, Report report) {
        Map<PromotionId, List<PersonId>> leaving = new LinkedHashMap<>();
        Map<PromotionId, List<PersonId>> joining = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            for (Stay stay : verdict.leaves()) {
                into(leaving, stay.promotion(), stay.person());
                report.add(verdict, Change.of(ChangeKind.LEFT, stay.person(), stay.promotion()));
            }
            if (verdict.joins()) {
                PersonId person = verdict.known() == null
                        ? who.get(verdict)
                        : verdict.known().person();
                PromotionId promotion = known.get(verdict.reading().person().promotion());
                into(joining, promotion, person);
                report.add(verdict, Change.of(ChangeKind.JOINED, person, promotion));
            }
        }
        leaving.forEach((promotion, theirs) -> rolls.leave(Neighbourhood.PLATFORM, promotion, theirs));
        joining.forEach((promotion, theirs) -> rolls.join(Neighbourhood.PLATFORM, promotion, theirs));
    }

    /** Lets those go whom a complete list does not name; they are counted on from those who went before. */
    void remove(ImportId id, int before, List<Stay> absent) {
        Map<PromotionId, List<PersonId>> leaving = new LinkedHashMap<>();
        List<ImportChange> rows = new ArrayList<>();
        for (Stay stay : absent) {
            into(leaving, stay.promotion(), stay.person());
            int number = -(before + rows.size() + 1);
            rows.add(new ImportChange(id, number, 0, Change.of(ChangeKind.LEFT, stay.person(), stay.promotion())));
        }
        leaving.forEach((promotion, theirs) -> rolls.leave(Neighbourhood.PLATFORM, promotion, theirs));
        imports.addAll(rows);
    }

    private static void into(Map<PromotionId, List<PersonId>> groups, PromotionId promotion, PersonId person) {
        groups.computeIfAbsent(promotion, key -> new ArrayList<>()).add(person);
    }
}
