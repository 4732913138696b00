package se.delmos.statsbidrag.insight.model;

import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.ledger.CommitmentView;

/** A grant and where its money is. */
public record GrantMoney(GrantView grant, CommitmentView money) {}
