package fr.prendresoin.provisioning;

import java.util.List;

/** What a column of people may hold, with the names that Apogée, Pégase and registrars give it. */
public enum Field {
    FAMILY_NAME(
            "LIB_NOM_PAT_IND",
            "nom",
            "nom de famille",
            "nom de naissance",
            "nom patronymique",
            "nom étudiant",
            "lastname"),
    USUAL_NAME("LIB_NOM_USU_IND", "nom d’usage", "nom usuel", "nom marital"),
    GIVEN_NAME("LIB_PR1_IND", "prénom", "premier prénom", "prénom 1", "prénom étudiant", "prénom d’usage", "firstname"),
    BIRTH_DATE("DATE_NAI_IND", "date de naissance", "date naiss", "né le", "née le", "naissance", "birthdate"),
    MAIL(
            "ADR_MAIL",
            "mail",
            "e-mail",
            "courriel",
            "adresse mail",
            "adresse e-mail",
            "adresse électronique",
            "mail institutionnel",
            "adresse mail institutionnelle"),
    LOGIN("LOGIN", "identifiant", "uid", "eppn", "identifiant de connexion", "compte", "supannAliasLogin"),
    STUDENT_NUMBER(
            "COD_ETU",
            "numéro étudiant",
            "n° étudiant",
            "num étudiant",
            "code étudiant",
            "supannEtuId",
            "code apprenant"),
    INE("INE", "numéro INE", "n° INE", "code INE", "NNE", "identifiant national étudiant", "supannCodeINE"),
    /** The first ten characters of an INE, when its key has a column of its own. */
    INE_NUMBER("COD_NNE_IND", "COD_NNE"),
    INE_KEY("COD_CLE_NNE_IND", "COD_CLE_NNE", "clé INE"),
    RPPS("RPPS", "numéro RPPS", "n° RPPS", "identifiant RPPS"),
    ACADEMIC_YEAR("COD_ANU", "année universitaire", "année d’inscription", "anneeinsc"),
    UAI("UAI", "code UAI", "RNE", "code RNE", "COD_ETB", "établissement", "code établissement"),
    COMPONENT("COD_CMP", "composante", "code composante", "LIB_CMP", "UFR", "faculté"),
    CURSUS("COD_DIP", "filière", "cursus", "formation", "LIB_DIP", "diplôme"),
    STUDY_YEAR("COD_SIS_DAA_MIN", "année d’études", "année étude", "niveau", "niveau d’études", "année de formation");

    private final List<String> names;

    /** The first name is the official one of Apogée or of the nation, the others are what people write. */
    Field(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
