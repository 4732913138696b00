package se.delmos.statsbidrag.registry;

import java.time.Instant;
import java.util.Optional;

/** The diary. Joins the caller's transaction: what is not registered has not happened (5 kap. 1 § OSL). */
public interface Registry {

    /** Opens a case under the year's next number, for the first record that came in or was drawn up. */
    CaseNumber openCase(String title, String party, NewRecord first);

    void record(CaseNumber number, NewRecord record);

    /** Closes a case. Records may no longer be added by use cases other than the registrar's. */
    void close(CaseNumber number, Instant at);

    Optional<CaseView> find(CaseNumber number);
}
