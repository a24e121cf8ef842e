package fr.prendresoin.catalogue;

/** HTML that went through the safelist; only this package makes it, so a page may write it as it is. */
public final class SafeHtml {

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    /** The same for a page that holds several texts: its anchors, and the links to them, begin with this prefix. */
    public SafeHtml within(String prefix) {
        return new SafeHtml(
                value.replace(" id=\"", " id=\"" + prefix + "-").replace("href=\"#", "href=\"#" + prefix + "-"));
    }

    @Override
    public String toString() {
        return value;
    }
}
