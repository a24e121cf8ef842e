package fr.prendresoin.credential;

/** RFC 4648, section 6, without padding: letters and the figures 2 to 7, so that no 0 or 1 is mistaken for a letter. */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte next : bytes) {
            buffer = buffer << 8 | next & 0xFF;
            for (held += 8; held >= BITS; held -= BITS) {
                text.append(SIGNS.charAt(buffer >> held - BITS & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(SIGNS.charAt(buffer << BITS - held & 31)).toString();
    }
}
