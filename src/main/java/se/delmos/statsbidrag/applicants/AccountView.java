package se.delmos.statsbidrag.applicants;

/**
 * An organisation's account.
 *
 * @param number as people write it, for instance {@code 991-2346}
 * @param main whether it is the one that applications propose
 */
public record AccountView(AccountKind kind, String number, boolean main) {}
