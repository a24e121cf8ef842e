package fr.prendresoin.deploy;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files delivered with the launcher, found beside its jar and never by the path of a machine. */
record Installation(Path lib) {

    static Installation ofRunningJar() {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.resolveSibling("lib"));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path war() {
        return required(lib.resolve("prendre-soin.war"));
    }

    Path mariadb() {
        Path folder = required(lib.resolve("mariadb"));
        letRun(folder.resolve("scripts/mariadb-install-db"));
        return folder;
    }

    /** The archive it comes from does not say that the script is one. */
    private static void letRun(Path script) {
        if (!Files.isExecutable(script) && !script.toFile().setExecutable(true)) {
            throw new StartupFailure("Le fichier " + script + " devrait être exécutable.");
        }
    }

    private static Path required(Path path) {
        if (!Files.exists(path)) {
            throw new StartupFailure(
                    "Il manque " + path + ".\nQue faire : reconstruisez avec mvn -q -DskipTests package,"
                            + " ou déplacez le dossier lib avec prendre-soin.jar.");
        }
        return path;
    }
}
