package fr.prendresoin.bench;

/**
 * An invented student, known by a number from 1; students.sql gives the same history to the same number.
 *
 * @param number from 1 to the size of the data set
 */
record Learner(int number) {

    private static final int BANDS = 20;
    private static final int STRIDE = 7919;

    /** What students have in common: those whose number has this remainder modulo 20. */
    enum Band {
        COMPLETED(0, 11),
        QUIZ_LEFT(11, 2),
        UNDER_WAY(13, 3),
        NOT_STARTED(16, 4);

        private final int first;
        private final int count;

        Band(int first, int count) {
            this.first = first;
            this.count = count;
        }

        /** The learner with this index in the band, indexes far apart in the tables; after the last one, the first. */
        Learner learner(int index, int size) {
            long rows = size / BANDS;
            long row = (long) (index / count) * STRIDE % rows;
            return new Learner((int) (row * BANDS + first + index % count + (first + index % count == 0 ? BANDS : 0)));
        }
    }

    /** Any learner, whatever they did, far from the one before. */
    static Learner any(int index, int size) {
        return new Learner((int) ((long) index * STRIDE % size) + 1);
    }

    /** How many activities one under way has done. */
    int done() {
        return 1 + number / BANDS % 11;
    }

    String login() {
        return "etudiant-" + number;
    }

    /** The value of the cookie; students.sql stored its hash. */
    String token() {
        return login();
    }

    /** Of the learner, in the one course there is. */
    String enrolment() {
        return "01930000-0003-7000-8000-%012x".formatted(number);
    }

    /** The number under which the browser of the learner writes in any attempt. */
    String writer() {
        return "01930000-000d-4000-8000-%012x".formatted(number);
    }

    /** The attempt a learner who completed the course has submitted. */
    String attempt() {
        return "01930000-0008-7000-8000-%012x".formatted(number);
    }
}
