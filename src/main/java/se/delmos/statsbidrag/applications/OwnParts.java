package se.delmos.statsbidrag.applications;

import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantId;

/** The parts in other organisations' applications that an organisation is asked to take (R-PROC-05). */
public interface OwnParts {

    /** Returns the parts that wait for the organisation's answer, the latest asked first. */
    List<AskedPart> unansweredBy(ApplicantId organisation);

    /**
     * A part that waits for an answer.
     *
     * @param lead the name of the organisation that asks
     * @param call the title of the call that it applies in
     */
    record AskedPart(PartnershipId id, String lead, String call) {}
}
