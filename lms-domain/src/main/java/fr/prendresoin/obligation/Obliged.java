package fr.prendresoin.obligation;

import fr.prendresoin.identity.Profession;
import fr.prendresoin.identity.Professions;

/** Whom the law asks for DPC: health professionals, and nobody else (L4021-1). */
final class Obliged {

    private Obliged() {}

    static boolean toDevelopment(Situation situation) {
        return Professions.find(situation.profession())
                .map(Profession::dpcObligation)
                .orElse(false);
    }
}
