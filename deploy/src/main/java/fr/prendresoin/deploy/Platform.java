package fr.prendresoin.deploy;

import java.util.function.Consumer;

/** The whole platform: database, schema, server, started in this order and stopped in the reverse one. */
final class Platform {

    private final Settings settings;
    private final Installation installation;
    private final Console console;
    private final RunningParts running;

    Platform(Settings settings, Installation installation, Console console, RunningParts running) {
        this.settings = settings;
        this.installation = installation;
        this.console = console;
        this.running = running;
    }

    /** @param giveUp told why, when the platform cannot go on after it has started */
    void start(Consumer<String> giveUp) {
        ListeningPort.requireFree(settings.bind(), settings.port());
        running.add(FolderLock.of(settings.serverFolder()));
        ServerLog log = new ServerLog(settings, console);
        log.open();
        DatabaseAddress address = settings.database().orElseGet(() -> embeddedDatabase(giveUp));
        migrate(address);
        tellTheWar(address);
        serve(log);
        console.step("Prendre soin est prêt : " + settings.address());
    }

    private DatabaseAddress embeddedDatabase(Consumer<String> giveUp) {
        Mariadbd mariadbd =
                new Mariadbd(installation.mariadb(), settings.logFolder().resolve("mariadb.log"));
        EmbeddedDatabase database = new EmbeddedDatabase(settings.databaseFolder(), mariadbd);
        running.add(database);
        database.start(console);
        console.step("MariaDB démarrée (données : " + settings.databaseFolder() + ")");
        database.startAgainWhenItDies(console, giveUp);
        return database.address();
    }

    private void migrate(DatabaseAddress address) {
        Migration migration = new Migration(address);
        migration.requireReachable();
        settings.database().ifPresent(given -> console.step("Base de données jointe : " + given.shown()));
        console.step(migration.run());
    }

    /** System properties stay in this process: the password is on no command line and in no log. */
    private void tellTheWar(DatabaseAddress address) {
        System.setProperty("lms.db.url", address.url());
        System.setProperty("lms.db.user", address.user());
        System.setProperty("lms.db.password", address.password());
        System.setProperty("lms.demo", Boolean.toString(settings.demo()));
        System.setProperty("lms.data", settings.data().toString());
        Outside outside = settings.outside();
        System.setProperty("lms.url", outside.publicAddress().orElse(settings.address()));
        System.setProperty("lms.mail.url", outside.mailServer().orElse(""));
        System.setProperty("lms.mail.from", outside.sender().orElse(""));
        System.setProperty("lms.secret.key", outside.secretKey().orElse(""));
        System.setProperty("lms.seal.keystore", outside.sealStore().orElse(""));
        System.setProperty("lms.seal.password", outside.sealPassword().orElse(""));
    }

    private void serve(ServerLog log) {
        console.step("Démarrage du serveur (journal : " + log.file() + ")");
        Server server = new Server(settings, installation.war(), log);
        running.add(server);
        server.start();
    }
}
