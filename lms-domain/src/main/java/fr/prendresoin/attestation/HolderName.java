package fr.prendresoin.attestation;

/** The name somebody bears. */
public record HolderName(String familyName, String givenName) {

    /** As it is read, for example « Inès Morvan ». */
    public String shown() {
        return givenName + " " + familyName;
    }
}
