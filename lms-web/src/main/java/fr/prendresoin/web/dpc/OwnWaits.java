package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.OwnWait;
import fr.prendresoin.dpc.WaitingQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions in which somebody waits for a place. */
@Named
@RequestScoped
public class OwnWaits implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private WaitingQueries waits;

    @Inject
    private French french;

    private List<OwnWait> own = List.of();

    /** One of them in words. */
    public record Line(String title, String dates, String state, boolean offered, String address) {}

    /** Reads one's own. */
    @Override
    public void load() {
        own = waits.own(current.get());
    }

    public List<Line> getLines() {
        return own.stream()
                .map(wait -> new Line(
                        wait.session().action().title(),
                        OfferWords.dates(wait.session(), french),
                        wait.offeredUntil()
                                .map(until -> Messages.text(
                                        "dpc.wait.kept",
                                        french.moment(until, wait.session().zone())))
                                .orElse(Messages.text("dpc.wait.rank", wait.rank())),
                        wait.offeredUntil().isPresent(),
                        WaitPage.page(wait.session().id())))
                .toList();
    }
}
