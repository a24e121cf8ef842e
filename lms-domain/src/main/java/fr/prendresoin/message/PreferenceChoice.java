package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That somebody wants, or does not want, a kind of message by a channel; the last word holds. */
@Entity
@Table(name = "message_preference")
@IdClass(PreferenceChoice.Key.class)
class PreferenceChoice {

    /** Whose choice, about what, by which channel. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID personId;
        private MessageKind kind;
        private Channel channel;

        protected Key() {}

        Key(PersonId person, MessageKind kind, Channel channel) {
            this.personId = person.value();
            this.kind = kind;
            this.channel = channel;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.personId.equals(personId)
                    && key.kind == kind
                    && key.channel == channel;
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, kind, channel);
        }
    }

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Id
    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean wanted;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PreferenceChoice() {}

    PreferenceChoice(PersonId person, MessageKind kind, Channel channel) {
        this.personId = person.value();
        this.kind = kind;
        this.channel = channel;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MessageKind kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }

    boolean wanted() {
        return wanted;
    }

    PreferenceChoice decide(boolean wants, Instant now) {
        wanted = wants;
        changedAt = now;
        return this;
    }
}
