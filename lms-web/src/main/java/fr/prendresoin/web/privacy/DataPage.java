package fr.prendresoin.web.privacy;

import fr.prendresoin.privacy.Fate;
import fr.prendresoin.privacy.Holding;
import fr.prendresoin.privacy.OwnData;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is held about the reader and why: the register of personal data, in words. */
@Named
@RequestScoped
public class DataPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private OwnData data;

    private List<Line> lines = List.of();

    /** One line of the register as it is read. */
    public record Line(String title, String why, String ground, String kept, String exported, String erasure) {}

    /** Reads the register. */
    @Override
    public void load() {
        lines = data.holdings(current.get()).stream().map(DataPage::line).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    static Line line(Holding holding) {
        Holding.Words words = holding.words();
        boolean exported = !holding.columns().exported().isEmpty();
        return new Line(
                words.title(),
                words.why(),
                words.ground(),
                words.kept(),
                Messages.text(exported ? "privacy.exported.yes" : "privacy.exported.no"),
                erasure(words));
    }

    private static String erasure(Holding.Words words) {
        String fate = Messages.text("privacy.fate." + words.fate());
        return words.fate() == Fate.DELETED ? fate : Messages.text("privacy.fate.because", fate, words.exception());
    }
}
