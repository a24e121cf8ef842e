package fr.prendresoin.bench;

import fr.prendresoin.bench.Item.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one learner does: reads a lesson, finishes it, answers ten questions, some of them twice, and sends the attempt. */
final class Sitting {

    private static final int QUESTIONS = 10;
    private static final Pattern SEQUENCE = Pattern.compile("data-sequence=\"([0-9]+)\"");

    private final Device device;
    private final CourseMap course;
    private final Ledger ledger;
    private final Random random;
    private final UUID writer;
    private final String enrolment;

    Sitting(Device device, CourseMap course, Ledger ledger, Learner learner) {
        this.device = device;
        this.course = course;
        this.ledger = ledger;
        this.random = device.random();
        this.enrolment = learner.enrolment();
        byte[] drawn = new byte[16];
        random.nextBytes(drawn);
        this.writer = UUID.nameUUIDFromBytes(drawn);
    }

    void run() {
        try {
            read(course.step(random.nextInt(3)));
            answer();
            device.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(CourseMap.Step lesson) throws IOException {
        for (int heading = 1; heading <= 2; heading++) {
            String content = "\"anchor\":\"titre-" + random.nextInt(1000) + "\"";
            add(new Item(Kind.PLACE, enrolment, "place", next(lesson.address()), lesson.api("place"), content));
        }
        add(new Item(Kind.FINISHED, enrolment, lesson.slug(), next(lesson.address()), lesson.api("termine"), ""));
        device.send(true);
    }

    private void add(Item item) throws IOException {
        device.think();
        device.add(item);
        device.send(false);
    }

    private void answer() throws IOException {
        String first = device.insist(303, browser -> browser.form(course.quiz().api("tentatives"), ""))
                .location();
        String attempt = first.substring(0, first.lastIndexOf('/'));
        String id = attempt.substring(attempt.lastIndexOf('/') + 1);
        for (int question = 1; question <= QUESTIONS; question++) {
            int changes = 1 + random.nextInt(2);
            for (int change = 0; change < changes; change++) {
                add(answer(id, question, next(first)));
            }
        }
        device.send(true);
        submit(attempt, id);
    }

    private Item answer(String attempt, int question, long sequence) {
        String content = "\"question\":" + question + ",\"choices\":[" + random.nextInt(2) + "],\"writer\":\"" + writer + "\"";
        return new Item(
                Kind.ANSWER, attempt, "question " + question, sequence, "/api/tentatives/" + attempt + "/reponses", content);
    }

    /** Sent twice by one in five, as by a double click. */
    private void submit(String attempt, String id) throws IOException {
        Item submission = new Item(Kind.SUBMITTED, id, "envoi", 1, "/api/tentatives/" + id + "/envoi", "");
        ledger.sent(submission);
        for (int time = 0; time < 1 + random.nextInt(5) / 4; time++) {
            device.insist(303, browser -> browser.form(submission.path(), "suite=" + attempt + "/resultat"));
            ledger.acknowledged(submission, id);
        }
    }

    private long next(String address) throws IOException {
        return device.next(address, this::sequence);
    }

    private long sequence(String address) throws IOException {
        String page = device.insist(200, browser -> browser.get(address)).text();
        Matcher sequence = SEQUENCE.matcher(page);
        if (!sequence.find()) {
            throw new IllegalStateException("no sequence on " + address + "\n" + page);
        }
        return Long.parseLong(sequence.group(1));
    }
}
