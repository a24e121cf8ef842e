package fr.prendresoin.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an open attempt who saves one answer after the other, and changes them once all are given. */
final class Taker {

    private static final int QUESTIONS = 10;
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":(\\d+)");

    private final Learner learner;
    private int saved;

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
}
