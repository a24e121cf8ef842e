package fr.prendresoin.web.scim;

/** The names of what users and groups are made of. */
final class Schemas {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /** National numbers: written, never read back. */
    static final String PERSON = "urn:prendresoin:scim:schemas:1.0:Person";

    /** What makes a group a promotion. */
    static final String PROMOTION = "urn:prendresoin:scim:schemas:1.0:Promotion";

    private Schemas() {}
}
