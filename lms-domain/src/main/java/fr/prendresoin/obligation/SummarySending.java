package fr.prendresoin.obligation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** That the owner of a file handed over the summary of a triennial, and what it said; never changed. */
@Entity
@Table(name = "summary_sending")
non-sealed class SummarySending implements FileEntry {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String fingerprint;

    @Lob
    private String content;

    protected SummarySending() {}

    SummarySending(PersonId person, HandedOver handed, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.firstDay = handed.period().first();
        this.lastDay = handed.period().last();
        this.authority = handed.authority();
        this.sentAt = now;
        this.fingerprint = sha256(handed.text());
        this.content = handed.text();
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    SendingRow row() {
        return new SendingRow(id, firstDay, lastDay, authority, sentAt, fingerprint);
    }

    String content() {
        return content;
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
