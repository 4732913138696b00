package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.StoredFile;

/** Gives the members of an organisation a file that was added to its expression of interest. */
@Service
public class OpenOwnEvidence {

    private final OwnInterest own;
    private final Attachments attachments;

    OpenOwnEvidence(OwnInterest own, Attachments attachments) {
        this.own = own;
        this.attachments = attachments;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public StoredFile open(CallId call, AttachmentId file) {
        return attachments.open(file, EvidenceFiles.owner(own.requireForReading(call))::equals);
    }
}
