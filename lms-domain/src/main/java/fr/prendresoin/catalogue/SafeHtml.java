package fr.prendresoin.catalogue;

/** HTML that went through the safelist; only this package makes it, so a page may write it as it is. */
public final class SafeHtml {

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return value;
    }
}
