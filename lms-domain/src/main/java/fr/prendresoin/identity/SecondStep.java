package fr.prendresoin.identity;

/** What sign-in asks of the context that keeps second factors. */
public interface SecondStep {

    /** Whether this person gives a code after their password. */
    boolean awaitedFrom(PersonId person);

    /** Whether this is their code of the moment, or one of their recovery codes; each is accepted once. */
    boolean accepts(PersonId person, String code);
}
