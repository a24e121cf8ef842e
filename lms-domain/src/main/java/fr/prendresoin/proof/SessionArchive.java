package fr.prendresoin.proof;

import fr.prendresoin.dpc.ParticipantRow;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;

/** The evidence files of everybody who ever had a seat in a session, in one ZIP: no more than one of them is in memory. */
public final class SessionArchive {

    private final List<ParticipantRow> participants;
    private final BiConsumer<ParticipantRow, OutputStream> writer;

    SessionArchive(List<ParticipantRow> participants, BiConsumer<ParticipantRow, OutputStream> writer) {
        this.participants = List.copyOf(participants);
        this.writer = writer;
    }

    /** How many evidence files it holds. */
    public int size() {
        return participants.size();
    }

    /** Writes them one after the other and sends each on its way, so that whoever waits sees them come. */
    public void writeTo(OutputStream output) {
        StoredZip zip = new StoredZip(output);
        for (int number = 0; number < participants.size(); number++) {
            ParticipantRow participant = participants.get(number);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.accept(participant, file);
            zip.add(
                    FileNames.of(number + 1, participant.familyName(), participant.givenName(), "zip"),
                    file.toByteArray());
            zip.flush();
        }
        zip.end();
    }
}
