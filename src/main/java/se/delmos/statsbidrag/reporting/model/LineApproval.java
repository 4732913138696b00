package se.delmos.statsbidrag.reporting.model;

import se.delmos.statsbidrag.kernel.Money;

/** What an officer approves of one line of costs, and why when it is less than was reported. */
public record LineApproval(Money amount, String reason) {}
