package fr.prendresoin.dpc;

import fr.prendresoin.shared.Guard;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A body that organises actions (ODPC): how the law knows it, how participants reach it, who signs for it. */
@Entity(name = "DpcBody")
@Table(name = "dpc_body")
class Body {

    private static final int LONGEST = 400;

    @Id
    private UUID id;

    private String name;
    private String number;

    @Column(name = "postal_address")
    private String address;

    private String contact;
    private String zone;
    private String signatory;

    @Version
    private int version;

    protected Body() {}

    Body(NewBody body) {
        this.id = Ids.next();
        this.name = Guard.text(body.name(), "name", 200);
        this.number = Guard.text(body.number(), "number", 40);
        this.address = Guard.text(body.address(), "address", LONGEST);
        this.contact = Guard.text(body.contact(), "contact", LONGEST);
        this.zone = Guard.text(body.zone(), "zone", 60);
        this.signatory = Guard.text(body.signatory(), "signatory", 200);
    }

    BodyId id() {
        return new BodyId(id);
    }

    BodyRow row() {
        return new BodyRow(id, name, number, address, contact, zone, signatory);
    }
}
