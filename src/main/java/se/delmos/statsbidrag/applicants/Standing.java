package se.delmos.statsbidrag.applicants;

/** How an organisation stands in a register. */
public enum Standing {
    ACTIVE,
    /** Struck from the register (avregistrerad). */
    DEREGISTERED,
    /** Bankruptcy (konkurs). */
    BANKRUPTCY,
    /** Liquidation (likvidation). */
    LIQUIDATION
}
