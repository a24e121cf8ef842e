package fr.prendresoin.progress;

import fr.prendresoin.shared.Guard;

/** Where a learner is: an activity, and in it a heading, a path of choices or an attempt; the anchor may be empty. */
public record Place(String activity, String anchor) {

    private static final int LONGEST_ANCHOR = 200;

    public Place {
        activity = Guard.text(activity, "activity", 80);
        anchor = anchor == null ? "" : anchor;
        if (anchor.length() > LONGEST_ANCHOR) {
            throw new IllegalArgumentException("anchor must not exceed " + LONGEST_ANCHOR + " characters");
        }
    }
}
