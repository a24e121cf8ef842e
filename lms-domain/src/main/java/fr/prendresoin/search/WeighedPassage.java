package fr.prendresoin.search;

import java.util.UUID;

/** A passage and how well it fits the question, in thousandths. */
record WeighedPassage(
        long id, UUID version, String activity, String anchor, String heading, String body, long weight) {}
