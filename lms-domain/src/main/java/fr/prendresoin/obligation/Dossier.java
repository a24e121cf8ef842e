package fr.prendresoin.obligation;

import java.util.List;
import java.util.stream.Stream;

/** What the calculators know of somebody: how they practise and what they followed. */
public record Dossier(Career career, List<ObligationAction> actions) {

    /** Copies the list. */
    public Dossier {
        actions = List.copyOf(actions);
    }

    /** The same with one action more. */
    public Dossier with(ObligationAction more) {
        return new Dossier(
                career, Stream.concat(actions.stream(), Stream.of(more)).toList());
    }
}
