package se.delmos.statsbidrag.ledger.model;

import java.util.List;

/** What the money on an account is doing. A posting takes (debits) from one account and gives (credits) to another. */
public enum AccountKind {
    /** What Parliament gave: the only source, and so the only account whose debits exceed its credits. */
    APPROPRIATED,
    /** Of an appropriation: in no frame yet. */
    UNALLOTTED,
    /** Of a frame: may still be granted. */
    AVAILABLE,
    /** Of a frame: given back to the appropriation; it only passes. */
    RELEASED,
    /** Of a grant: decided, not yet on its way. */
    COMMITTED,
    /** Of a grant: sent to the bank, not answered. */
    ORDERED,
    /** Of a grant: paid, not yet accounted for. */
    PAID,
    /** Of a grant: approved costs. */
    USED,
    /** Of a grant: unused, is to come back. */
    REPAYABLE,
    /** Of a grant: has come back. */
    RETURNED;

    /** The accounts every commitment has. */
    public static final List<AccountKind> OF_COMMITMENT = List.of(COMMITTED, ORDERED, PAID, USED, REPAYABLE, RETURNED);
}
