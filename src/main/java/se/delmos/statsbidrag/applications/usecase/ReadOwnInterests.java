package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.OwnInterests;
import se.delmos.statsbidrag.applications.model.EvidenceRequest;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.InterestStatus;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Reads an organisation's own expressions of interest with two queries, however many there are. */
@Service
class ReadOwnInterests implements OwnInterests {

    private final InterestRepository interests;
    private final InterestDraftRepository drafts;

    ReadOwnInterests(InterestRepository interests, InterestDraftRepository drafts) {
        this.interests = interests;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "read by the applicant's own pages, which have checked membership (R-OSL-05)")
    public List<OwnInterest> of(ApplicantId applicant) {
        return Stream.concat(
                        drafts.findByApplicantId(applicant.value()).stream().map(ReadOwnInterests::begun),
                        interests.findByApplicantId(applicant.value()).stream().map(ReadOwnInterests::sent))
                .toList();
    }

    private static OwnInterest begun(InterestDraft draft) {
        return new OwnInterest(draft.call(), "DRAFT", draft.savedAt(), Optional.empty(), false, Optional.empty());
    }

    private static OwnInterest sent(ExpressionOfInterest interest) {
        var arrival = interest.arrival();
        return new OwnInterest(
                interest.call(),
                interest.status().name(),
                arrival.submittedAt(),
                Optional.of(arrival.caseNumber()),
                arrival.copyId() != null,
                interest.evidence()
                        .filter(request -> interest.status() == InterestStatus.ASKED)
                        .map(EvidenceRequest::due));
    }
}
