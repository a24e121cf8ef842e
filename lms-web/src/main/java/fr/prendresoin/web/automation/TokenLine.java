package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenRow;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.time.Instant;
import java.util.List;

/** An access token as its pages show it. */
public record TokenLine(
        String label,
        String reference,
        String unit,
        String right,
        String kind,
        String icon,
        String state,
        boolean usable,
        String lastDay,
        String lastUse,
        String address) {

    private static final String ZONE = "Europe/Paris";

    static TokenLine of(ApiTokenRow row, List<UnitRow> units, French french, Instant now) {
        TokenState state = TokenState.of(row, now);
        return new TokenLine(
                row.label(),
                row.tokenId().reference(),
                units.stream()
                        .filter(unit -> unit.unitId().equals(row.unitId()))
                        .map(UnitRow::name)
                        .findFirst()
                        .orElse(""),
                Messages.text(row.mayWrite() ? "automation.right.write" : "automation.right.read"),
                state.kind(),
                state.icon(),
                state.words(),
                state == TokenState.OPEN,
                french.date(row.expiresAt().minusSeconds(1), ZONE),
                row.lastUsedOn() == null ? Messages.text("automation.neverUsed") : french.date(row.lastUsedOn()),
                Ways.toToken(row.tokenId()));
    }
}
