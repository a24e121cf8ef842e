package fr.prendresoin.web.accommodation;

import fr.prendresoin.accommodation.AccommodationQueries;
import fr.prendresoin.accommodation.AccommodationRow;
import fr.prendresoin.accommodation.AccommodationRule;
import fr.prendresoin.accommodation.Student;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.cohort.MemberWays;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The accommodations of a student, for who manages their faculty; and one's own, in one's profile. */
@Named
@RequestScoped
public class AccommodationPage {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private AccommodationQueries accommodations;

    @Inject
    private AccommodationWords words;

    @Inject
    private RefusedForm form;

    /** One of them; the address that ends it is empty when it is ended. */
    public record Line(String given, String days, String endAddress) {}

    /** Those of the student of this page. */
    public List<Line> getLines() {
        return accommodations.of(current.get(), student()).stream()
                .map(row -> line(row, row.endedAt() == null ? getFormAddress() + "/" + row.id() + "/fin" : ""))
                .toList();
    }

    /** One's own. */
    public List<Line> getOwn() {
        return accommodations.own(current.get()).stream()
                .map(row -> line(row, ""))
                .toList();
    }

    private Line line(AccommodationRow row, String endAddress) {
        return new Line(words.given(row.given()), words.days(row), endAddress);
    }

    public String getFormAddress() {
        return "/api" + MemberWays.to(address.id("promotion"), address.id("person")) + "/amenagements";
    }

    /** Why the form was refused; empty when it was not. */
    public List<String> getErrors() {
        return form
                .refusedBy(Stream.concat(Stream.of(FormRule.values()), Stream.of(AccommodationRule.values()))
                        .toArray(Rule[]::new))
                .stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .toList();
    }

    /** What a field held when the form came back. */
    public String value(String field) {
        return form.value("formulaire").equals("amenagement") ? form.value(field) : "";
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return switch (form.value("amenagement")) {
            case "decide" -> Messages.text("accommodation.done.decided");
            case "termine" -> Messages.text("accommodation.done.ended");
            default -> "";
        };
    }

    private Student student() {
        return new Student(new PromotionId(address.id("promotion")), new PersonId(address.id("person")));
    }
}
