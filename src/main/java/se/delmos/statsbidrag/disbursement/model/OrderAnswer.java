package se.delmos.statsbidrag.disbursement.model;

/** What the bank has answered to one order. */
public enum OrderAnswer {
    NONE,
    PAID,
    REJECTED
}
