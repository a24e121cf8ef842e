package fr.prendresoin.identity;

import java.util.Optional;

/** Keeps the accounts of people whose identity somebody else has verified, and their signed-in browsers. */
interface ExternalAccountRepository {

    Optional<Account> findByPerson(PersonId person);

    void add(Account account);

    void add(SignInSession session);
}
