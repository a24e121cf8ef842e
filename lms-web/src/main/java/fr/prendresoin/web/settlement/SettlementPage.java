package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.settlement.Proof;
import fr.prendresoin.settlement.SettlementLine;
import fr.prendresoin.settlement.SettlementQueries;
import fr.prendresoin.settlement.SettlementSheet;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What was done in a session, for whoever pays it: participant by participant, and in all. */
@Named
@RequestScoped
public class SettlementPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private SettlementQueries settlements;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SettlementSheet sheet;

    /** One participant in words. */
    public record Line(
            String name,
            String funding,
            String connected,
            String sworn,
            String inRoom,
            String halfDays,
            String participation,
            String attestation) {}

    /** Reads the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        sheet = settlements.sheet(current.get(), new SessionId(address.id("session")));
    }

    public String getTitle() {
        return sheet.session().action().title();
    }

    public String getLead() {
        return SettlementWords.session(sheet.session(), french);
    }

    public String getBody() {
        return Messages.text(
                "dpc.body",
                sheet.session().action().bodyName(),
                sheet.session().action().bodyNumber());
    }

    /** When these figures were read. */
    public String getReadAt() {
        return french.moment(clock.instant(), sheet.session().zone());
    }

    public boolean isEnded() {
        return sheet.ended();
    }

    public String getSessionAddress() {
        return "/dpc/organisateur/sessions/" + sheet.session().id().value();
    }

    /** Where the files are. */
    public String getExportAddress() {
        return "/api" + getSessionAddress() + "/service-fait";
    }

    public int getCount() {
        return sheet.lines().size();
    }

    public int getFull() {
        return sheet.count(Participation.FULL);
    }

    public int getPartial() {
        return sheet.count(Participation.PARTIAL);
    }

    public int getFunded() {
        return sheet.funded();
    }

    /** What is proved of everybody together. */
    public String getProved() {
        return french.minutes(sheet.total().proved());
    }

    public int getProvedPercent() {
        return sheet.session().provedPercent();
    }

    public List<Line> getLines() {
        return sheet.lines().stream().map(this::line).toList();
    }

    private Line line(SettlementLine line) {
        return new Line(
                line.participant().familyName() + " " + line.participant().givenName(),
                SettlementWords.funding(line.participant().funded()),
                connected(line.proof(), 1),
                sworn(line.proof(), 1),
                inRoom(line.proof(), 1),
                SettlementWords.of(line.signed(), line.halfDays()),
                SettlementWords.participation(sheet, line),
                SettlementWords.attestation(line));
    }

    /** The sums of all lines. */
    public Line getTotal() {
        Proof total = sheet.total();
        int halfDays = sheet.lines().stream().mapToInt(SettlementLine::halfDays).sum();
        return new Line(
                Messages.text("settlement.total"),
                Messages.text("settlement.total.funded", sheet.funded()),
                connected(total, getCount()),
                sworn(total, getCount()),
                inRoom(total, getCount()),
                SettlementWords.of(sheet.signed(), halfDays),
                Messages.text("settlement.total.full", getFull()),
                "");
    }

    private String connected(Proof proof, int people) {
        return SettlementWords.time(proof.connected(), sheet.asked().connected() * people, french);
    }

    private String sworn(Proof proof, int people) {
        return SettlementWords.time(proof.sworn(), sheet.asked().nonConnected() * people, french);
    }

    private String inRoom(Proof proof, int people) {
        return SettlementWords.time(proof.inRoom(), sheet.asked().inRoom() * people, french);
    }
}
