package se.delmos.statsbidrag.applicants;

/** The two kinds of accounts that grants are paid to. */
public enum AccountKind {
    BANKGIRO,
    PLUSGIRO
}
