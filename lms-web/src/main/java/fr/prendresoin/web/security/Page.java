package fr.prendresoin.web.security;

/** What a page shows: it reads what its address names before anything is written to the browser. */
public interface Page {

    /**
     * Reads it, as whoever is signed in may see it.
     *
     * @throws fr.prendresoin.shared.NotFound when there is no such thing, or not for this reader
     */
    void load();
}
