package fr.prendresoin.web.settlement;

import fr.prendresoin.settlement.Balance;
import fr.prendresoin.settlement.BalanceLine;
import fr.prendresoin.web.errors.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The balance of a year as a table: a line for each session, in minutes, and their sum. */
final class BalanceTable {

    private BalanceTable() {}

    static ExportTable of(Balance balance) {
        List<List<Object>> rows = new ArrayList<>();
        balance.lines().forEach(line -> rows.add(row(line)));
        rows.add(List.of(
                Messages.text("settlement.total"),
                "",
                "",
                "",
                balance.trainees(),
                balance.funded(),
                balance.proof().connected(),
                balance.proof().inRoom(),
                balance.provedMinutes(),
                balance.fundedMinutes(),
                balance.proof().sworn()));
        return new ExportTable(Messages.text("settlement.balance.sheet", String.valueOf(balance.year())), head(), rows);
    }

    private static List<String> head() {
        return Stream.of(
                        "action",
                        "session",
                        "title",
                        "format",
                        "trainees",
                        "trainees.funded",
                        "connected.proved",
                        "room.proved",
                        "trainee-minutes",
                        "trainee-minutes.funded",
                        "other.sworn")
                .map(column -> Messages.text("settlement.column." + column))
                .toList();
    }

    private static List<Object> row(BalanceLine line) {
        return List.of(
                line.session().action().reference(),
                line.session().number(),
                line.session().action().title(),
                Messages.text("dpc.format." + line.session().action().format()),
                line.trainees(),
                line.funded(),
                line.proof().connected(),
                line.proof().inRoom(),
                line.proof().proved(),
                line.fundedMinutes(),
                line.proof().sworn());
    }
}
