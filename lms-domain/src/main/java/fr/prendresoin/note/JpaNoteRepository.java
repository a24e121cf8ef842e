package fr.prendresoin.note;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps notes in the database. */
@ApplicationScoped
class JpaNoteRepository implements NoteRepository {

    private final EntityManager entityManager;

    protected JpaNoteRepository() {
        this(null);
    }

    @Inject
    JpaNoteRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Note note) {
        entityManager.persist(note);
        entityManager.flush();
    }

    @Override
    public Optional<Note> find(PersonId person, String course, String activity) {
        return entityManager
                .createQuery(
                        "select n from Note n where n.personId = :person and n.course = :course"
                                + " and n.activity = :activity",
                        Note.class)
                .setParameter("person", person.value())
                .setParameter("course", course)
                .setParameter("activity", activity)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Note> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select n from Note n where n.personId = :person order by n.savedAt desc, n.id", Note.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
