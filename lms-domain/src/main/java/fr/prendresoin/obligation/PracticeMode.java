package fr.prendresoin.obligation;

/** How a professional mainly practises; the codes are those of Pro Santé Connect. */
public enum PracticeMode {
    SELF_EMPLOYED("L"),
    SALARIED("S");

    private final String code;

    PracticeMode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
