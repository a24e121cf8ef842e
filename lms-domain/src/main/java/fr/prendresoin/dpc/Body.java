package fr.prendresoin.dpc;

import fr.prendresoin.shared.Guard;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    @Column(name = "device_key")
    private String deviceKey;

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
        this.deviceKey = Secret.random().hash();
    }

    /** A browser as this body alone recognises it: to another body the same one leaves another mark. */
    String mark(String device) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(deviceKey), "RAW"));
            return HexFormat.of().formatHex(mac.doFinal(device.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    BodyId id() {
        return new BodyId(id);
    }

    BodyRow row() {
        return new BodyRow(id, name, number, address, contact, zone, signatory);
    }
}
