package fr.prendresoin.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an open attempt who saves one answer after the other, and changes them once all are given. */
final class Taker {

    private static final int QUESTIONS = 10;
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":(\\d+)");

    private final Learner learner;
    private final String time;
    private final UUID view = UUID.randomUUID();
    private int saved;
    private int told;
    private long toldAt;

    Taker(Learner learner, CourseMap.Step quiz) {
        this.learner = learner;
        this.time = "/api/temps/" + CourseMap.SLUG + "/" + quiz.slug();
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

    /** As the page's other script does it once a minute: when its reader was there, to the quarter minute. */
    void tell(Browser browser) throws IOException {
        long now = System.nanoTime() / 1_000_000;
        long since = told == 0 ? 0 : now - toldAt;
        String runs = told == 0 ? "" : "[" + since + ",0,0,0]";
        String message = "{\"view\":\"%s\",\"number\":%d,\"after\":%d,\"sinceHeard\":%d,\"sincePrevious\":%d,\"runs\":[%s]}"
                .formatted(view, told + 1, told, since, since, runs);
        browser.as(learner.token()).json(time, message).expect(204, "telling the time");
        told++;
        toldAt = now;
    }
}
