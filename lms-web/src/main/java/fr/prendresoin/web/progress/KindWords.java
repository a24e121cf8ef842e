package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.web.errors.Messages;

/** The French word and the icon of each kind of activity. */
final class KindWords {

    private KindWords() {}

    /** For example « Vidéo ». */
    static String of(Activity activity) {
        return Messages.text("progress.kind." + activity.kind());
    }

    /** The id of its symbol. */
    static String icon(Activity activity) {
        return "sorte-" + activity.kind();
    }
}
