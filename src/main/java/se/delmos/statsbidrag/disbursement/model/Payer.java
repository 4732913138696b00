package se.delmos.statsbidrag.disbursement.model;

import se.delmos.statsbidrag.kernel.Bankgiro;

/**
 * The agency as its bank knows it.
 *
 * @param customerId the number the bank gave the agency for sending files
 */
public record Payer(String name, String customerId, Bankgiro account, String bic) {}
