package se.delmos.statsbidrag.identity;

/** What a person may do. A person can have several roles; nobody has all. */
public enum Role {
    /** A member of an organisation that applies: as writer or as signatory. */
    APPLICANT,
    /** Keeps the diary. */
    REGISTRAR,
    /** Examines and assesses applications and reports. */
    CASE_OFFICER,
    /** Decides; never the same person as the one who prepared the case. */
    DECISION_MAKER,
    /** Releases and approves payments, two different persons. */
    ECONOMIST,
    /** Sees where every krona went. */
    MANAGEMENT,
    /** Publishes calls and sets frames. */
    ADMINISTRATOR,
    /** Reads all, changes nothing. */
    AUDITOR;

    /** Returns the authority that Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
