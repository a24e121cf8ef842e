package fr.prendresoin.web.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.reminder.ReminderQueries;
import fr.prendresoin.reminder.ReminderRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reminders of one enrolment, beside what its manager reads of it. */
@Named
@RequestScoped
public class EnrolmentReminders implements Page {

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final Address address;
    private final ReminderQueries reminders;
    private final French french;
    private List<ReminderRow> rows = List.of();

    protected EnrolmentReminders() {
        this(null, null, null, null);
    }

    @Inject
    EnrolmentReminders(CurrentActor current, Address address, ReminderQueries reminders, French french) {
        this.current = current;
        this.address = address;
        this.reminders = reminders;
        this.french = french;
    }

    /** One reminder, and by which ways it went. */
    public record Line(String what, String when) {}

    @Override
    public void load() {
        rows = reminders.of(current.get(), new EnrolmentId(address.id("enrolment")));
    }

    public List<Line> getLines() {
        return rows.stream()
                .map(row -> new Line(
                        Messages.text("reminder.step." + row.step(), french.date(row.dueOn())),
                        Messages.text(
                                row.byMail() ? "reminder.byMail" : "reminder.here",
                                french.moment(row.writtenAt(), ZONE))))
                .toList();
    }
}
