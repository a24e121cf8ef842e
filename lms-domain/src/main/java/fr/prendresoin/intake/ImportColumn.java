package fr.prendresoin.intake;

import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a faculty last said that the columns of this name hold. */
@Entity
@Table(name = "import_column")
class ImportColumn {

    @Id
    private UUID id;

    @Column(name = "faculty_id")
    private UUID facultyId;

    private String header;

    @Enumerated(EnumType.STRING)
    private Field field;

    protected ImportColumn() {}

    ImportColumn(FacultyId faculty, String header, Field field) {
        this.id = Ids.next();
        this.facultyId = faculty.value();
        this.header = header;
        this.field = field;
    }

    void holds(Field other) {
        this.field = other;
    }

    String header() {
        return header;
    }

    Field field() {
        return field;
    }
}
