package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.settlement.Proof;
import fr.prendresoin.settlement.SettlementLine;
import fr.prendresoin.settlement.SettlementSheet;
import fr.prendresoin.web.errors.Messages;
import java.util.ArrayList;
import java.util.List;

/** What was done in a session, as a table: the figures of the page, in minutes. */
final class SettlementTable {

    private static final List<String> COLUMNS = List.of(
            "family-name",
            "given-name",
            "funding",
            "connected.asked",
            "connected.proved",
            "other.asked",
            "other.sworn",
            "room.asked",
            "room.proved",
            "half-days.asked",
            "half-days.signed",
            "participation",
            "attestation");

    private SettlementTable() {}

    static ExportTable of(SettlementSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        sheet.lines().forEach(line -> rows.add(row(sheet, line)));
        rows.add(total(sheet));
        return new ExportTable(
                Messages.text("settlement.sheet"),
                COLUMNS.stream()
                        .map(column -> Messages.text("settlement.column." + column))
                        .toList(),
                rows);
    }

    private static List<Object> row(SettlementSheet sheet, SettlementLine line) {
        List<Object> row = new ArrayList<>(List.of(
                line.participant().familyName(),
                line.participant().givenName(),
                SettlementWords.funding(line.participant().funded())));
        row.addAll(times(sheet.asked(), 1, line.proof()));
        row.addAll(List.of(
                line.halfDays(),
                line.signed(),
                SettlementWords.participation(sheet, line),
                SettlementWords.attestation(line)));
        return row;
    }

    private static List<Object> total(SettlementSheet sheet) {
        List<Object> row = new ArrayList<>(List.of(
                Messages.text("settlement.total"), "", Messages.text("settlement.total.funded", sheet.funded())));
        row.addAll(times(sheet.asked(), sheet.lines().size(), sheet.total()));
        row.addAll(List.of(
                sheet.lines().stream().mapToInt(SettlementLine::halfDays).sum(), sheet.signed(), "", ""));
        return row;
    }

    private static List<Object> times(Hours asked, int people, Proof proof) {
        return List.of(
                asked.connected() * people,
                proof.connected(),
                asked.nonConnected() * people,
                proof.sworn(),
                asked.inRoom() * people,
                proof.inRoom());
    }
}
