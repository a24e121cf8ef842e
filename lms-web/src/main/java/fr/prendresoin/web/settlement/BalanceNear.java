package fr.prendresoin.web.settlement;

import fr.prendresoin.settlement.SettlementSettings;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whether organisers should read now that the balance of the year before is due (rule 64). */
@Named
@RequestScoped
public class BalanceNear {

    /** The balance goes to a prefect of metropolitan time; elsewhere the day is the same or one off. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Clock clock;

    @Inject
    private French french;

    public boolean isNear() {
        return SettlementSettings.on(today()).balanceNear(today());
    }

    /** The year of the balance that is due. */
    public int getYear() {
        return today().getYear() - 1;
    }

    public String getDue() {
        return french.date(SettlementSettings.on(today()).balanceDue(getYear()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
