package fr.prendresoin.identity;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The way a person gets in with a login and a password kept here. Born active, perhaps without a password yet; a
 * suspended account opens no door until it is active again; the hash is renewed at sign-in when its cost is no longer
 * the wanted one.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Version
    private int version;

    protected Account() {}

    Account(PersonId person, Login login, String passwordHash) {
        this.id = Ids.next();
        this.personId = person.value();
        this.login = login.value();
        this.passwordHash = passwordHash;
    }

    UUID id() {
        return id;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Login login() {
        return new Login(login);
    }

    /** What is known of it and of the person it belongs to. */
    AccountRow row(Person holder) {
        return new AccountRow(
                personId(), login(), holder.name(), holder.mail().orElse(null), passwordChosen(), suspended());
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether a password was ever chosen; imports open accounts without one. */
    boolean passwordChosen() {
        return !Passwords.none().equals(passwordHash);
    }

    boolean suspended() {
        return suspendedAt != null;
    }

    void suspend(Instant now) {
        suspendedAt = now;
    }

    void reactivate() {
        suspendedAt = null;
    }

    void rename(Login wanted) {
        login = wanted.value();
    }

    void choose(NewPassword password) {
        passwordHash = password.hash();
    }

    void renewHash(String hash) {
        passwordHash = hash;
    }
}
