package se.delmos.statsbidrag.decisions;

import se.delmos.statsbidrag.applications.ApplicationId;

/** Records, afterwards, the decision behind a past grant, with its commitment in the ledger. */
public interface GrantRecording {

    /**
     * Records the decision on an imported application: the amount applied for was granted, on a day no source gives.
     *
     * @param source where the fact was found, kept in the diary
     */
    DecisionId recordPast(ApplicationId application, String source);

    /** Records that an imported application was refused. No money is committed. */
    DecisionId recordPastRefusal(ApplicationId application, String source);
}
