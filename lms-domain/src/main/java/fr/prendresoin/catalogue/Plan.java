package fr.prendresoin.catalogue;

/**
 * What a professional will change in their practice, written between two rounds of an evaluation of practices; what they
 * write is kept as a part of the proof.
 */
public record Plan(String slug, String title, int minutes, String lead, SafeHtml text) implements Activity {

    @Override
    public boolean finishedByWord() {
        return false;
    }
}
