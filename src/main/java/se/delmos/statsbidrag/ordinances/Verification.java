package se.delmos.statsbidrag.ordinances;

/** How sure we are that the law says so. Shown wherever the rule is. */
public enum Verification {
    /** Read in a primary or official source. */
    VERIFIED,
    /** Read in part: the stored source breaks off. */
    PARTLY,
    /** Inferred from a sibling ordinance or an amendment register: a lawyer must check. */
    INFERRED,
    /** Not found in any source. */
    UNVERIFIED
}
