package se.delmos.statsbidrag.applicants;

/** What a person's mandate for an organisation is. */
public enum MandateKind {
    /** Sits on the board and signs nothing. */
    BOARD,
    /** Signs for the organisation alone (firmatecknare). */
    SIGNS_ALONE,
    /** Signs for the organisation together with one more. */
    SIGNS_JOINTLY,
    /** Represents the organisation by a power of attorney (fullmakt, 15 § förvaltningslagen). */
    POWER_OF_ATTORNEY;

    /** Tells whether the mandate lets its holder submit. */
    public boolean submits() {
        return this != BOARD;
    }

    /** Tells whether one with the mandate submits without anybody else's signature. */
    public boolean signsAlone() {
        return this == SIGNS_ALONE || this == POWER_OF_ATTORNEY;
    }
}
