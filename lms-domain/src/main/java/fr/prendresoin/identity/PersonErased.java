package fr.prendresoin.identity;

import java.util.List;

/**
 * A person is about to be erased at their own wish: each context gives what must stay to the pseudonym, in the same
 * transaction and before the person is gone.
 *
 * @param pseudonym a person without a name, from which nothing leads back
 */
public record PersonErased(PersonId person, PersonId pseudonym) implements Erasure {

    @Override
    public List<PersonId> people() {
        return List.of(person);
    }
}
