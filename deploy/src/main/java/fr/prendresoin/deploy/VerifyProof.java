package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Verifies an evidence file without the platform: {@code java -jar prendre-soin.jar verify-proof dossier.zip}. Ends with 0
 * when it is whole, with 1 and the place of the first fault when it is not, with 2 when there is nothing to verify.
 */
public final class VerifyProof {

    static final String COMMAND = "verify-proof";

    private VerifyProof() {}

    /** Also by itself: {@code java -cp prendre-soin.jar fr.prendresoin.deploy.VerifyProof dossier.zip}. */
    @SuppressWarnings("PMD.SystemPrintln")
    public static void main(String[] arguments) {
        System.exit(verify(List.of(arguments), System.out));
    }

    /** @return the status to end with */
    @SuppressWarnings("PMD.SystemPrintln")
    static int verify(List<String> files, PrintStream out) {
        if (files.size() != 1) {
            out.println("Que faire : nommez un dossier de preuve, par exemple verify-proof dossier.zip");
            return 2;
        }
        try {
            ProofCheck check = new ProofCheck(Files.readAllBytes(Path.of(files.get(0))));
            String fault = check.fault();
            out.println(
                    fault.isEmpty()
                            ? "Dossier entier. Clé du cachet, à comparer avec la page /sceaux : " + check.keyId()
                            : "Dossier altéré : " + fault);
            return fault.isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            out.println("Le fichier « " + files.get(0)
                    + " » ne se lit pas : donnez le chemin d’un dossier de preuve (ZIP).");
            return 2;
        }
    }
}
