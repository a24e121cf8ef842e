package fr.prendresoin.dpc;

/** The declared duration of an action in minutes, split as its description must: connected, on one's own, in a room. */
public record Hours(int connected, int nonConnected, int inRoom) {

    /** All of it. */
    public int total() {
        return connected + nonConnected + inRoom;
    }
}
