package fr.prendresoin.obligation;

import java.util.List;

/** How many actions count in each bloc of a period, and how many of them in several. */
record CertificationTally(List<Integer> blocs, int inSeveral) {

    static final int BLOCS = 4;

    static CertificationTally of(List<ObligationAction> actions, DatedPeriod period) {
        Integer[] blocs = {0, 0, 0, 0};
        int inSeveral = 0;
        for (ObligationAction action : actions) {
            if (action.countsIn(period)) {
                action.merits().blocs().forEach(bloc -> blocs[bloc - 1]++);
                inSeveral += action.merits().blocs().size() > 1 ? 1 : 0;
            }
        }
        return new CertificationTally(List.of(blocs), inSeveral);
    }

    int in(int bloc) {
        return blocs.get(bloc - 1);
    }
}
