package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who trains in a session. */
@Entity(name = "DpcTrainer")
@Table(name = "dpc_trainer")
class Trainer {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    private String name;
    private String title;

    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    protected Trainer() {}

    Trainer(SessionId session, TrainerRow trainer) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.name = trainer.name();
        this.title = trainer.title();
        this.personId = trainer.person();
    }

    TrainerRow row() {
        return new TrainerRow(name, title, personId);
    }
}
