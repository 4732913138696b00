package se.delmos.statsbidrag.disbursement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;

/** Payments of grants. */
public interface Payments {

    Optional<PaymentView> of(DecisionId decision);

    Map<DecisionId, PaymentView> of(Collection<DecisionId> decisions);
}
