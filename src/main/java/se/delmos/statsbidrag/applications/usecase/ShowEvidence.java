package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.InterestStatus;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows an organisation what it was asked for before its expression of interest is answered. */
@Service
public class ShowEvidence {

    private final OwnInterest own;
    private final EvidenceFiles files;
    private final Attachments attachments;
    private final Calls calls;

    ShowEvidence(OwnInterest own, EvidenceFiles files, Attachments attachments, Calls calls) {
        this.own = own;
        this.files = files;
        this.attachments = attachments;
        this.calls = calls;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public EvidencePage show(CallId id) {
        var interest = own.require(id);
        var request = interest.evidence().orElseThrow(() -> new NotFound(id));
        var address = "/mina-sidor/intresseanmalan/" + id + "/underlag";
        var asked = interest.status() == InterestStatus.ASKED;
        return new EvidencePage(
                id,
                calls.require(id).title(),
                request.what(),
                request.due(),
                Optional.ofNullable(request.handedInAt()),
                new AttachmentPage(address, asked, files.added(interest), attachments.limits()),
                AttachmentPage.readOnly(address, files.handedIn(interest)));
    }
}
