package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** What an organisation itself sees of its expressions of interest, for its own pages. */
public interface OwnInterests {

    /** Returns what an organisation has begun to write, and what it has sent. */
    List<OwnInterest> of(ApplicantId applicant);

    /**
     * One of them.
     *
     * @param state DRAFT until it is sent, and then what became of it
     * @param at when it was saved last, or when it came in
     * @param number none of a draft
     * @param copied whether there is a copy of exactly what was sent
     * @param evidenceDue the last day to hand in what is asked for, as long as something is
     */
    record OwnInterest(
            CallId call,
            String state,
            Instant at,
            Optional<CaseNumber> number,
            boolean copied,
            Optional<LocalDate> evidenceDue) {

        public boolean isDraft() {
            return number.isEmpty();
        }
    }
}
