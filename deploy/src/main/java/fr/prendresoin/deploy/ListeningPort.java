package fr.prendresoin.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine: is this one free, and which one is. */
final class ListeningPort {

    private ListeningPort() {}

    /** Fails now, with a sentence, rather than after the server has started in vain. */
    static void requireFree(InetAddress bind, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(bind, port));
        } catch (IOException refused) {
            throw new StartupFailure(
                    "Impossible d’écouter sur " + bind.getHostAddress() + ", port " + port + " : " + reason(refused)
                            + ".\nQue faire : arrêtez le programme qui occupe ce port, ou choisissez-en un autre,"
                            + " par exemple LMS_PORT=" + (port < 65535 ? port + 1 : 8080) + ".",
                    refused);
        }
    }

    private static String reason(IOException refused) {
        String text = String.valueOf(refused.getMessage());
        if (text.contains("in use")) {
            return "ce port est déjà pris";
        }
        if (text.contains("Permission denied")) {
            return "le système réserve ce port à l’administrateur";
        }
        return text.contains("assign requested address") ? "cette machine n’a pas cette adresse (LMS_BIND)" : text;
    }

    static int anyFree() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new StartupFailure("Aucun port libre pour la base de données.", none);
        }
    }
}
