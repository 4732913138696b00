package se.delmos.statsbidrag.disbursement;

/** Where a payment stands. */
public enum PaymentStatus {
    WAITING,
    RELEASED,
    APPROVED,
    SENT,
    PAID,
    REJECTED
}
