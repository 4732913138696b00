package se.delmos.statsbidrag.applications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;

/** Which organisations have something left to do with an expression of interest. What they have written is not told (R-OSL-05). */
public interface OpenInterests {

    /** Returns the organisations that have begun one in a call and not sent it, each once. */
    Collection<ApplicantId> writersIn(CallId call);

    /** Returns those that have been asked for evidence by a day and have not handed it in. */
    List<MissingEvidence> evidenceMissingOn(LocalDate due);

    /** An expression of interest whose evidence is missing. */
    record MissingEvidence(InterestId interest, CallId call, ApplicantId applicant) {}
}
