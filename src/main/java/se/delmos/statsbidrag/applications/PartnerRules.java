package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.TrialRules.Outcome;

/**
 * Puts a partner that is to have a share of the grant to the rules on who may get one: the same as for the lead applicant. A
 * module above, which knows the rules, answers.
 */
public interface PartnerRules {

    /** Returns every rule on who may get a grant in a call, with what it comes to for the partner. Nothing is stored. */
    List<Outcome> examine(ApplicantView partner, CallView call, Instant at);
}
