package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;

/** Takes a file away that was added to what an organisation was asked for. */
@Service
public class RemoveEvidence {

    private final OwnInterest own;
    private final EvidenceFiles files;
    private final Attachments attachments;

    RemoveEvidence(OwnInterest own, EvidenceFiles files, Attachments attachments) {
        this.own = own;
        this.files = files;
        this.attachments = attachments;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void remove(CallId call, AttachmentId file) {
        attachments.remove(files.changeable(own.requireForWriting(call), file), file);
    }
}
