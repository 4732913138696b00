package se.delmos.statsbidrag.insight.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.model.GrantMoney;
import se.delmos.statsbidrag.ledger.AppropriationView;

/**
 * Grants of an appropriation with their sum.
 *
 * @param place the county, or the whole country
 */
public record GrantList(
        Instant asOf, AppropriationView appropriation, String place, List<GrantMoney> grants, Figures total) {}
