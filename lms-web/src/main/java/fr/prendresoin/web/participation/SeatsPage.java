package fr.prendresoin.web.participation;

import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.SeatView;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The actions somebody has a seat in, with what is left to do. */
@Named
@RequestScoped
public class SeatsPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private French french;

    private List<SeatView> seats = List.of();

    /** One seat in words. */
    public record Line(String title, String address, String dates, String state, boolean earned) {}

    /** Reads the seats of whoever is signed in. */
    @Override
    public void load() {
        seats = participations.own(current.get());
    }

    public List<Line> getLines() {
        return seats.stream().map(this::line).toList();
    }

    private Line line(SeatView seat) {
        boolean earned = seat.credit().isPresent();
        return new Line(
                seat.seat().session().action().title(),
                SeatResource.page(seat.seat().enrolment()),
                Messages.text(
                        "participation.seats.dates",
                        french.date(seat.seat().session().startsOn()),
                        french.date(seat.seat().session().endsOn())),
                earned
                        ? Messages.text("participation.seats.earned")
                        : Messages.text(
                                "participation.seat.progress",
                                seat.checklist().done(),
                                seat.checklist().steps().size()),
                earned);
    }
}
