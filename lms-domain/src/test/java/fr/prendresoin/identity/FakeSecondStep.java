package fr.prendresoin.identity;

import java.util.HashMap;
import java.util.Map;

/** Expects one code from each person it was told of; a code is accepted once. */
final class FakeSecondStep implements SecondStep {

    final Map<PersonId, String> codes = new HashMap<>();

    @Override
    public boolean awaitedFrom(PersonId person) {
        return codes.containsKey(person);
    }

    @Override
    public boolean accepts(PersonId person, String code) {
        return codes.replace(person, code, "used");
    }
}
