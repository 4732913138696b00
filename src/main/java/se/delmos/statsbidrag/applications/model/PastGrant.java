package se.delmos.statsbidrag.applications.model;

import se.delmos.statsbidrag.kernel.Money;

/** What is known of a past grant. */
public record PastGrant(Money amount, String purpose) {}
