package fr.prendresoin.bench;

import fr.prendresoin.bench.Item.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks every receipt up in the database, and looks there for what is more often than it was done. */
final class Reconciliation {

    private static final Pattern ANSWER = Pattern.compile("\"question\":(\\d+),\"choices\":\\[(\\d+)\\].*");

    private final Ledger ledger;
    private final Connection database;

    Reconciliation(Ledger ledger, Connection database) {
        this.ledger = ledger;
        this.database = database;
    }

    void run() throws SQLException {
        Set<String> answers = read("select concat('R', receipt, ' ', attempt_id, ' ', question, ' ', seq, ' ', choices)"
                + " from answer");
        Set<String> facts = read("select concat('A', id) from activity_fact where kind = 'FINISHED'");
        Set<String> graded = read("select id from attempt where submitted_at is not null");
        Map<String, String> places = places();
        for (Map.Entry<Item, Set<String>> each : ledger.receipts().entrySet()) {
            Item item = each.getKey();
            ledger.doubled(item.kind(), item.kind() == Kind.PLACE ? 0 : each.getValue().size() - 1);
            String receipt = each.getValue().iterator().next();
            boolean found =
                    switch (item.kind()) {
                        case ANSWER -> answers.contains(row(receipt, item));
                        case FINISHED -> facts.contains(receipt);
                        case SUBMITTED -> graded.contains(item.owner());
                        case PLACE -> reached(places, receipt, item);
                    };
            ledger.found(item.kind(), found);
        }
        doubles();
    }

    private static String row(String receipt, Item item) {
        Matcher content = ANSWER.matcher(item.content());
        if (!content.matches()) {
            throw new IllegalStateException("no answer: " + item);
        }
        return receipt + " " + item.owner() + " " + content.group(1) + " " + item.sequence() + " " + content.group(2);
    }

    /** A place is kept until the next one: its number was reached in the enrolment of its learner. */
    private static boolean reached(Map<String, String> places, String receipt, Item item) {
        String[] kept = places.get(item.owner()).split(" ");
        long highest = Long.parseLong(kept[0]);
        long given = Long.parseLong(receipt.substring(1));
        boolean same = given > item.sequence() || highest > given || item.content().contains("\"" + kept[1] + "\"");
        return given >= item.sequence() && highest >= given && same;
    }

    private Map<String, String> places() throws SQLException {
        Map<String, String> places = new HashMap<>();
        for (String row : read("select concat(enrolment_id, ' ', place_seq, ' ', if(place_anchor = '', '-', place_anchor))"
                + " from course_state where place_anchor is not null")) {
            String[] parts = row.split(" ", 2);
            places.put(parts[0], parts[1]);
        }
        return places;
    }

    private void doubles() throws SQLException {
        ledger.doubled(
                Kind.ANSWER, number("select count(*) - count(distinct attempt_id, question, seq) from answer"));
        ledger.doubled(
                Kind.FINISHED,
                number("select count(*) - count(distinct enrolment_id, activity) from activity_fact"
                        + " where kind = 'FINISHED'"));
        ledger.doubled(
                Kind.SUBMITTED,
                number("select abs((select count(*) from activity_fact where kind = 'GRADED')"
                        + " - (select count(*) from attempt where submitted_at is not null))"));
    }

    private Set<String> read(String sql) throws SQLException {
        Set<String> read = new HashSet<>();
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                read.add(rows.getString(1));
            }
        }
        return read;
    }

    private int number(String sql) throws SQLException {
        return Integer.parseInt(read(sql).iterator().next());
    }
}
