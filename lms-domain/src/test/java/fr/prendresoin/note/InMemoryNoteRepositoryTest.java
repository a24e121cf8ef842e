package fr.prendresoin.note;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryNoteRepositoryTest extends NoteRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final InMemoryNoteRepository notes = new InMemoryNoteRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    NoteRepository notes() {
        return notes;
    }
}
