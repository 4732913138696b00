package se.delmos.statsbidrag.applications;

import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.Money;

/** Takes in applications that did not come through the portal. */
public interface ApplicationIntake {

    /**
     * Registers, afterwards, the application behind a past grant. Opens a case in the diary.
     *
     * @param source where the fact was found, kept in the diary
     */
    ApplicationId recordPast(CallId call, ApplicantId applicant, Money amount, String purpose, String source);

    /** Registers, afterwards, an expression of interest and whether it led to an invitation. Opens a case in the diary. */
    InterestId recordPastInterest(CallId call, ApplicantId applicant, String summary, boolean invited);
}
