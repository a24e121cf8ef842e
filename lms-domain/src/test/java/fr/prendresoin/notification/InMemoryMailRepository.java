package fr.prendresoin.notification;

import fr.prendresoin.message.MessageKind;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps the outbox in a list. */
final class InMemoryMailRepository implements MailRepository {

    final List<OutgoingMail> mails = new ArrayList<>();

    @Override
    public void add(OutgoingMail mail) {
        mails.add(mail);
    }

    @Override
    public void addAll(List<OutgoingMail> several) {
        mails.addAll(several);
    }

    @Override
    public Optional<OutgoingMail> find(MailId id) {
        return mails.stream()
                .filter(mail -> Columns.read(mail, "id").equals(id.value()))
                .findFirst();
    }

    @Override
    public List<OutgoingMail> due(Instant now, int most) {
        return mails.stream()
                .filter(mail -> until(mail, "nextTryAt", now))
                .sorted(Comparator.comparing((OutgoingMail mail) -> mail.kind() != MessageKind.SECURITY)
                        .thenComparing(by("nextTryAt")))
                .limit(most)
                .toList();
    }

    @Override
    public List<OutgoingMail> abandoned(int most) {
        return mails.stream()
                .filter(mail -> mail.state() == MailState.GIVEN_UP)
                .sorted(by("givenUpAt"))
                .limit(most)
                .toList();
    }

    @Override
    public List<OutgoingMail> latest(int most) {
        return mails.stream().sorted(by("writtenAt").reversed()).limit(most).toList();
    }

    @Override
    public int giveUpExpired(Instant now) {
        return change(
                mail -> Columns.read(mail, "nextTryAt") != null && until(mail, "expiresAt", now), "givenUpAt", now);
    }

    @Override
    public int forgetTextsSentBefore(Instant moment) {
        return change(mail -> Columns.read(mail, "body") != null && before(mail, "sentAt", moment), null, null);
    }

    private int change(Predicate<OutgoingMail> wanted, String column, Instant value) {
        List<OutgoingMail> changed = mails.stream().filter(wanted).toList();
        changed.forEach(mail -> {
            if (column == null || (Boolean) Columns.read(mail, "secret")) {
                Columns.write(mail, "body", null);
            }
            Columns.write(mail, "nextTryAt", null);
            if (column != null) {
                Columns.write(mail, column, value);
            }
        });
        return changed.size();
    }

    @Override
    public int forgetWrittenBefore(Instant moment) {
        int all = mails.size();
        mails.removeIf(mail -> before(mail, "writtenAt", moment));
        return all - mails.size();
    }

    private static Comparator<OutgoingMail> by(String column) {
        return Comparator.comparing(mail -> (Instant) Columns.read(mail, column));
    }

    private static boolean before(OutgoingMail mail, String column, Instant moment) {
        Instant value = (Instant) Columns.read(mail, column);
        return value != null && value.isBefore(moment);
    }

    private static boolean until(OutgoingMail mail, String column, Instant moment) {
        Instant value = (Instant) Columns.read(mail, column);
        return value != null && !value.isAfter(moment);
    }
}
