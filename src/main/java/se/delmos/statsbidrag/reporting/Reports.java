package se.delmos.statsbidrag.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;

/** Final reports. */
public interface Reports {

    Optional<ReportView> of(DecisionId decision);

    Map<DecisionId, ReportView> of(Collection<DecisionId> decisions);
}
