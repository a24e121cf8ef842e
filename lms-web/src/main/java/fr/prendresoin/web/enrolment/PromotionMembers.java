package fr.prendresoin.web.enrolment;

import fr.prendresoin.cohort.SituationQueries;
import fr.prendresoin.cohort.SituationRow;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.MemberEnrolment;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.MemberPage;
import fr.prendresoin.organisation.MemberRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.cohort.MemberWays;
import fr.prendresoin.web.cohort.SituationWords;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The students of a promotion by name, fifty at a time, with what each must take. */
@Named
@RequestScoped
public class PromotionMembers implements Page {

    private static final String MARK = "apres";

    private final PromotionPage page;
    private final CurrentActor current;
    private final OrganisationQueries organisations;
    private final EnrolmentQueries enrolments;
    private final SituationQueries studies;
    private final SituationWords words;
    private final RefusedForm form;
    private MemberPage members = new MemberPage(List.of(), Optional.empty());
    private Map<UUID, List<Course>> courses = Map.of();
    private Map<UUID, List<SituationRow>> situations = Map.of();

    protected PromotionMembers() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    PromotionMembers(
            PromotionPage page,
            CurrentActor current,
            OrganisationQueries organisations,
            EnrolmentQueries enrolments,
            SituationQueries studies,
            SituationWords words,
            RefusedForm form) {
        this.page = page;
        this.current = current;
        this.organisations = organisations;
        this.enrolments = enrolments;
        this.studies = studies;
        this.words = words;
        this.form = form;
    }

    /** A course of a student, and the way to their enrolment in it. */
    public record Course(String title, String address, String mark) {}

    /** A student in the list. */
    public record Item(
            String familyName,
            String givenName,
            List<Course> courses,
            List<String> situations,
            String address,
            String removeAddress) {}

    /** Reads the part of the list that the address asks for; nothing for those who may not see names. */
    @Override
    public void load() {
        if (isOpen()) {
            members = organisations.members(current.get(), page.promotion(), after());
            courses = enrolments.enrolmentsOf(current.get(), page.promotion(), members.rows()).stream()
                    .collect(Collectors.groupingBy(
                            MemberEnrolment::personId,
                            Collectors.mapping(PromotionMembers::course, Collectors.toList())));
            situations = studies.open(current.get(), page.promotion(), members.rows());
        }
    }

    private Optional<PersonId> after() {
        String mark = form.value(MARK);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(UUID.fromString(mark)));
        } catch (IllegalArgumentException e) {
            throw new NotFound("members after " + mark);
        }
    }

    private static Course course(MemberEnrolment enrolment) {
        return new Course(
                enrolment.courseTitle(), Ways.toEnrolment(enrolment.id()), MemberWays.mark(enrolment.requirement()));
    }

    /** Whether the reader may see names at all. */
    public boolean isOpen() {
        return OrganisationRights.maySeeNames(current.get(), page.faculty().facultyId());
    }

    public List<Item> getItems() {
        return members.rows().stream().map(this::item).toList();
    }

    private Item item(MemberRow member) {
        return new Item(
                member.familyName(),
                member.givenName(),
                courses.getOrDefault(member.id(), List.of()),
                situations.getOrDefault(member.id(), List.of()).stream()
                        .map(words::of)
                        .toList(),
                MemberWays.to(page.promotion().id(), member.id()),
                page.getAddress() + "/membres/" + member.id() + "/retrait");
    }

    /** Null on the last part of the list. */
    public String getNextAddress() {
        return members.next()
                .map(mark -> page.getAddress() + "?" + MARK + "=" + mark.value() + "#etudiants")
                .orElse(null);
    }

    /** Whether the list starts elsewhere than at its first name. */
    public boolean isContinued() {
        return !form.value(MARK).isEmpty();
    }

    /** Why letting someone go was refused; empty when it was not. */
    public String getError() {
        return form.refusedBy(OrganisationRule.NOT_IN_PROMOTION).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
