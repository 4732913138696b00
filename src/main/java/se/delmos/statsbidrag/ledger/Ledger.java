package se.delmos.statsbidrag.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where every krona is, as of now. */
public interface Ledger {

    List<AppropriationView> appropriations();

    BudgetView budget(BudgetId id);

    /** Returns the money of the given commitments in one query. */
    Map<CommitmentId, CommitmentView> commitments(Collection<CommitmentId> ids);
}
