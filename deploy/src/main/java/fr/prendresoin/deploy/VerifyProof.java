package fr.prendresoin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Verifies an evidence file without the platform: {@code java -cp prendre-soin.jar fr.prendresoin.deploy.VerifyProof
 * dossier.zip}. Ends with 0 when it is whole, with 1 and the place of the first fault when it is not.
 */
public final class VerifyProof {

    private VerifyProof() {}

    @SuppressWarnings("PMD.SystemPrintln")
    public static void main(String[] arguments) throws IOException {
        ProofCheck check = new ProofCheck(Files.readAllBytes(Path.of(arguments[0])));
        String fault = check.fault();
        System.out.println(
                fault.isEmpty()
                        ? "Dossier entier. Clé du cachet, à comparer avec la page /sceaux : " + check.keyId()
                        : "Dossier altéré : " + fault);
        System.exit(fault.isEmpty() ? 0 : 1);
    }
}
