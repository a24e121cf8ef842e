package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.util.List;
import java.util.Optional;

/**
 * One question of an attempt at the moment an answer to it arrives.
 *
 * @param questions the ids of all drawn questions of the attempt, in the order they are asked
 * @param latest the answer that counts so far
 */
record AskedQuestion(
        VersionId version, String activity, List<String> questions, boolean submitted, Optional<KeptAnswer> latest) {}
