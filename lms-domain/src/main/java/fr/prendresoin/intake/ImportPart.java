package fr.prendresoin.intake;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One part of the file of an import, numbered from 0. */
@Entity
@Table(name = "import_part")
class ImportPart {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private int number;

    private byte[] bytes;

    protected ImportPart() {}

    ImportPart(ImportId owner, int number, byte[] bytes) {
        this.id = Ids.next();
        this.importId = owner.value();
        this.number = number;
        this.bytes = bytes;
    }
}
