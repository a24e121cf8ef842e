package fr.prendresoin.dpc;

import java.util.List;

/**
 * An action as its body works on it.
 *
 * @param version what a form sends back, so that nobody overwrites what somebody else wrote meanwhile
 * @param missing what publication asks for and is not there
 */
public record DraftSheet(ActionDetails action, int version, List<Publication.Lack> missing, List<MoveRow> moves) {

    /** Copies the lists. */
    public DraftSheet {
        missing = List.copyOf(missing);
        moves = List.copyOf(moves);
    }
}
