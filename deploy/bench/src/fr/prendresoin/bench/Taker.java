package fr.prendresoin.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with an open attempt who saves one answer after the other, changes them once all are given, and whose page tells
 * once a minute that they were there. Saves and messages of one taker may go over two connections at once.
 */
final class Taker {

    private static final int QUESTIONS = 10;
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":(\\d+)");

    private final Learner learner;
    private int saved;
    private int told;

    Taker(Learner learner) {
        this.learner = learner;
    }

    /** The attempt that crowd.sql opened. */
    String attempt() {
        return "01930000-000c-7000-8000-%012x".formatted(learner.number());
    }

    /** As the page's script does it; the receipt says that the answer is safe. */
    long save(Browser browser) throws IOException {
        int question = saved % QUESTIONS + 1;
        int sequence = saved / QUESTIONS + 1;
        String answer =
                "{\"question\":%d,\"sequence\":%d,\"choices\":[%d]}".formatted(question, sequence, sequence % 2);
        Reply reply = browser.as(learner.token())
                .json("/api/tentatives/" + attempt() + "/reponses?fuseau=Europe/Paris", answer)
                .expect(200, "saving an answer");
        saved++;
        Matcher receipt = RECEIPT.matcher(reply.text());
        if (!receipt.find()) {
            throw new IllegalStateException("no receipt in " + reply.text());
        }
        return Long.parseLong(receipt.group(1));
    }

    /** As the page's script does it: the last minute without a break, by quarters of a minute. */
    void tellPresence(Browser browser, String quiz) throws IOException {
        String message = ("{\"view\":\"01930000-000e-4000-8000-%012x\",\"number\":%d,\"after\":%d,\"sinceHeard\":60000,"
                        + "\"sincePrevious\":60000,\"runs\":[[60000,0,2000,0]]}")
                .formatted(learner.number(), told + 1, told);
        browser.as(learner.token())
                .json("/api/temps/" + CourseMap.SLUG + "/" + quiz, message)
                .expect(204, "telling presence");
        told++;
    }

    /** How many messages of presence were acknowledged. */
    int told() {
        return told;
    }
}
