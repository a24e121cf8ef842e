package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Keeps the register of faculties in step with the reference data shipped with the platform. */
@ApplicationScoped
@Transactional
public class FacultyRegisterService {

    private static final String REFERENCE = "/reference/faculties.csv";

    private final OrganisationRepository organisations;

    protected FacultyRegisterService() {
        this(null);
    }

    @Inject
    FacultyRegisterService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Adds the faculties that are missing and updates the others; none is ever removed. Returns how many there are. */
    public int refresh(Actor actor) {
        actor.requireAdministration();
        List<FacultyRecord> records = read();
        for (FacultyRecord reference : records) {
            organisations
                    .findFaculty(reference.code())
                    .ifPresentOrElse(known -> known.update(reference), () -> organisations.add(new Faculty(reference)));
        }
        return records.size();
    }

    /** The reference data, every line checked; a wrong UAI stops the platform from starting. */
    static List<FacultyRecord> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        FacultyRegisterService.class.getResourceAsStream(REFERENCE), StandardCharsets.UTF_8);
                CSVParser lines = format.parse(reader)) {
            return lines.stream().map(FacultyRecord::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }
}
