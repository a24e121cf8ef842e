package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.stream.Collectors;

/** Actions and sessions in words. */
final class OfferWords {

    private OfferWords() {}

    static String types(ActionDetails action) {
        String types = action.types().stream()
                .sorted()
                .map(type -> Messages.text("dpc.type." + type))
                .collect(Collectors.joining(", "));
        return action.sheet().integrated() ? Messages.text("dpc.integrated", types) : types;
    }

    static String format(ActionDetails action) {
        return Messages.text("dpc.format." + action.format());
    }

    /** How long it takes, split as its description must be. */
    static String hours(ActionDetails action, French french) {
        Hours hours = action.hours();
        return Messages.text(
                "dpc.hours",
                french.minutes(hours.total()),
                french.minutes(hours.connected()),
                french.minutes(hours.nonConnected()),
                french.minutes(hours.inRoom()));
    }

    static String dates(SessionDetails session, French french) {
        return Messages.text("dpc.session.dates", french.date(session.startsOn()), french.date(session.endsOn()));
    }

    static String price(int cents) {
        return cents == 0
                ? Messages.text("dpc.price.free")
                : Messages.text("dpc.price", String.valueOf(cents / 100), String.format("%02d", cents % 100));
    }
}
