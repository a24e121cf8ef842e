package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who made an action, and the interests they declare publicly. */
@Entity(name = "DpcAuthor")
@Table(name = "dpc_author")
class Author {

    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    private String name;
    private String title;
    private String interests;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    protected Author() {}

    Author(ActionId action, AuthorRow author) {
        this.id = Ids.next();
        this.actionId = action.value();
        this.name = author.name();
        this.title = author.title();
        this.interests = author.interests();
        this.declaredOn = author.declaredOn();
    }

    AuthorRow row() {
        return new AuthorRow(name, title, interests, declaredOn);
    }
}
