package fr.prendresoin.participation;

/** Minutes of a training by how they are worked; never negative. */
public record Minutes(int connected, int nonConnected, int inRoom) {

    /** Nothing at all. */
    public static final Minutes NONE = new Minutes(0, 0, 0);

    /** @throws IllegalArgumentException when one of them is negative */
    public Minutes {
        if (connected < 0 || nonConnected < 0 || inRoom < 0) {
            throw new IllegalArgumentException("minutes " + connected + ", " + nonConnected + ", " + inRoom);
        }
    }

    public int total() {
        return connected + nonConnected + inRoom;
    }
}
