package fr.prendresoin.web.enrolment;

import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One promotion: which it is, and what the last form did to it. Its rules and its members are beans of their own. */
@Named
@RequestScoped
public class PromotionPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final OrganisationQueries organisations;
    private final RefusedForm form;
    private final French french;
    private PromotionRow promotion;
    private FacultyRow faculty;

    protected PromotionPage() {
        this(null, null, null, null, null);
    }

    @Inject
    PromotionPage(
            CurrentActor current, Address address, OrganisationQueries organisations, RefusedForm form, French french) {
        this.current = current;
        this.address = address;
        this.organisations = organisations;
        this.form = form;
        this.french = french;
    }

    /** Reads the promotion of the address; not found for whoever does not manage its faculty. */
    @Override
    public void load() {
        promotion = organisations.getPromotion(current.get(), new PromotionId(address.id("promotion")));
        faculty = organisations.managedBy(current.get()).stream()
                .filter(managed -> managed.id().equals(promotion.facultyId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("faculty of " + promotion));
    }

    public PromotionRow promotion() {
        return promotion;
    }

    public FacultyRow faculty() {
        return faculty;
    }

    public String getTitle() {
        return title(promotion.cursus(), promotion.studyYear());
    }

    /** For example « Médecine, 3e année ». */
    static String title(Cursus cursus, int studyYear) {
        return Messages.text("common.promotion", Messages.text("common.cursus." + cursus), studyYear);
    }

    public String getSummary() {
        return Messages.text(
                "enrolment.promotion.summary",
                faculty.name(),
                faculty.establishment(),
                promotion.year().label(),
                people(promotion.members()));
    }

    /** For example « 1 234 étudiants ». */
    String people(long number) {
        return Messages.text("enrolment.promotion.people", number, french.number(number));
    }

    public String getListAddress() {
        return Ways.toPromotions(faculty.code());
    }

    public String getAddress() {
        return Ways.toPromotion(promotion.promotionId());
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        String number = form.value("nombre");
        long people = number.matches("[0-9]{1,6}") ? Long.parseLong(number) : 0;
        return switch (form.value("fait")) {
            case "ouverte" -> Messages.text("enrolment.promotion.opened");
            case "inscrits" -> Messages.text("enrolment.promotion.enrolled", people, french.number(people));
            case "retiree" -> Messages.text("enrolment.promotion.withdrawn", people, french.number(people));
            case "sortie" -> Messages.text("enrolment.promotion.left");
            default -> "";
        };
    }
}
