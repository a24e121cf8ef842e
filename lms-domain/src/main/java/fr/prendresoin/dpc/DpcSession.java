package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One run of an action between two days, with so many places. */
@Entity
@Table(name = "dpc_session")
class DpcSession {

    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    private String number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String zone;
    private String place;
    private int places;

    @Column(name = "price_cents")
    private int priceCents;

    private String payer;

    @Column(name = "proved_percent")
    private int provedPercent;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected DpcSession() {}

    DpcSession(ActionId action, SessionPlan plan) {
        this.id = Ids.next();
        this.actionId = action.value();
        plan(plan);
    }

    final void plan(SessionPlan plan) {
        number = plan.number();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        zone = plan.zone();
        place = plan.place();
        places = plan.places();
        priceCents = plan.price().cents();
        payer = plan.price().payer();
        provedPercent = plan.provedPercent();
    }

    void open(Instant now) {
        openedAt = now;
    }

    SessionId id() {
        return new SessionId(id);
    }

    ActionId action() {
        return new ActionId(actionId);
    }

    String number() {
        return number;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String zone() {
        return zone;
    }

    String place() {
        return place;
    }

    int places() {
        return places;
    }

    ActionSheet.Price price() {
        return new ActionSheet.Price(priceCents, payer);
    }

    int provedPercent() {
        return provedPercent;
    }

    boolean opened() {
        return openedAt != null;
    }

    /** Whether its last day is over, in its zone. */
    boolean endedAt(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone)).isAfter(endsOn);
    }

    /** Whether its first day has come, in its zone. */
    boolean startedAt(Instant now) {
        return !LocalDate.ofInstant(now, ZoneId.of(zone)).isBefore(startsOn);
    }
}
