package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.settlement.Balance;
import fr.prendresoin.settlement.BalanceLine;
import fr.prendresoin.settlement.SettlementSettings;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The balance of a year of one's body: what its proofs can say of it, and what has to be completed by hand (rule 64). */
@Named
@RequestScoped
public class BalancePage implements Page {

    private static final int YEARS = 4;

    @Inject
    private ChosenBalance chosen;

    @Inject
    private French french;

    private Balance balance;
    private SettlementSettings settings;

    /** One session in words. */
    public record Line(
            String title,
            String session,
            String format,
            int trainees,
            int funded,
            String online,
            String room,
            String time) {}

    /** Reads the year and the body of the address; not found for whoever organises for nobody. */
    @Override
    public void load() {
        balance = chosen.balance();
        settings = SettlementSettings.on(chosen.today());
    }

    public int getYear() {
        return balance.year();
    }

    public BodyRow getBody() {
        return chosen.body();
    }

    public String getBodyName() {
        return Messages.text("dpc.body", getBody().name(), getBody().number());
    }

    public boolean isSeveral() {
        return chosen.bodies().size() > 1;
    }

    public List<Option> getBodies() {
        return chosen.bodies().stream()
                .map(body -> new Option(body.id().toString(), body.name(), body.equals(getBody())))
                .toList();
    }

    public List<Option> getYears() {
        int last = chosen.today().getYear();
        return IntStream.range(0, YEARS)
                .map(back -> last - back)
                .mapToObj(year -> new Option(String.valueOf(year), String.valueOf(year), year == getYear()))
                .toList();
    }

    /** Until when it is to be sent. */
    public String getDue() {
        return french.date(settings.balanceDue(getYear()));
    }

    public String getDueSource() {
        return settings.sourceOf("balance-due");
    }

    /** Whether the year is still running: its figures will grow. */
    public boolean isRunning() {
        return getYear() >= chosen.today().getYear();
    }

    public String getTrainees() {
        return french.number(balance.trainees());
    }

    public String getPeople() {
        return french.number(balance.people());
    }

    public String getHours() {
        return french.number(balance.traineeHours());
    }

    /** The same in hours and minutes: nothing is lost in it. */
    public String getExactly() {
        return french.minutes(balance.provedMinutes());
    }

    public String getFunded() {
        return Messages.text("settlement.balance.funded", balance.funded(), french.minutes(balance.fundedMinutes()));
    }

    /** What was sworn, which is in no sum. */
    public String getSworn() {
        return french.minutes(balance.proof().sworn());
    }

    public List<Line> getLines() {
        return balance.lines().stream().map(this::line).toList();
    }

    private Line line(BalanceLine line) {
        return new Line(
                line.session().action().title(),
                SettlementWords.session(line.session(), french),
                Messages.text("dpc.format." + line.session().action().format()),
                line.trainees(),
                line.funded(),
                french.minutes(line.proof().connected()),
                french.minutes(line.proof().inRoom()),
                french.minutes(line.proof().proved()));
    }

    /** What the balance asks and nothing here can say. */
    public List<String> getByHand() {
        return settings.byHand().stream()
                .map(code -> Messages.text("settlement.hand." + code))
                .toList();
    }

    /** Where the files are; what they add to the address stands in the page. */
    public String getExportQuery() {
        return "?annee=" + getYear() + "&organisme=" + getBody().id();
    }
}
