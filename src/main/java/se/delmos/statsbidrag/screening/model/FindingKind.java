package se.delmos.statsbidrag.screening.model;

/** What was found. */
public enum FindingKind {
    /** The applicant or a partner takes part in another application to this agency. */
    OTHER_CASE,
    /** Another giver has granted money to the applicant or a partner. */
    OTHER_GIVER,
    /** Another application says much the same. */
    LIKE_TEXT,
    /** Another organisation has given the same account. */
    SAME_ACCOUNT,
    /** Another applicant of the call has the same address, telephone or signatory. */
    SAME_CONTACT,
    /** Another organisation has handed in the same file. */
    SAME_FILE,
    /** The register says that the organisation is struck off, bankrupt or in liquidation. */
    REGISTER,
    /** The organisation was formed shortly before the call opened. */
    NEWLY_FORMED,
    /** Money of an earlier grant should have come back and has not. */
    UNPAID_CLAIM;

    /** Tells whether it is something to check, rather than a question of who else pays. */
    public boolean isSignal() {
        return ordinal() > LIKE_TEXT.ordinal();
    }
}
