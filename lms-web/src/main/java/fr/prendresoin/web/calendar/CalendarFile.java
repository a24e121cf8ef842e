package fr.prendresoin.web.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import fr.prendresoin.calendar.CalendarEntry;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/**
 * Writes deadlines as a calendar (RFC 5545): whole days, which stay the day the faculty means in whatever zone they are
 * read; only a title and a way, for whoever looks over a shoulder; no alarm, which is for the calendar's owner to want.
 */
@ApplicationScoped
class CalendarFile {

    /** The library folds by signs, the standard counts bytes, 75 at most: no sign has more than three for each of its own. */
    private static final int LINE = 24;

    private final Clock clock;

    protected CalendarFile() {
        this(null);
    }

    @Inject
    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    String write(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Prendre soin//Echeances//FR");
        calendar.setName(Messages.text("calendar.name"));
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return text(calendar);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar cannot be written to memory", e);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@" + URI.create(Site.address()).getHost());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(Messages.text("calendar.deadline", entry.course()));
        event.setDateStart(day(entry.day()));
        event.setDateEnd(day(entry.day().plusDays(1)));
        event.setTransparency(Transparency.transparent());
        event.setUrl(Site.address() + entry.path().substring(1));
        return event;
    }

    /** A day without a time; the library reads it in the zone of the machine. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
