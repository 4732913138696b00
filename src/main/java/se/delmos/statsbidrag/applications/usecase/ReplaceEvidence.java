package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.OfferedFile;

/** Receives a file in the place of one that was added to what an organisation was asked for. */
@Service
public class ReplaceEvidence {

    private final OwnInterest own;
    private final EvidenceFiles files;
    private final Attachments attachments;

    ReplaceEvidence(OwnInterest own, EvidenceFiles files, Attachments attachments) {
        this.own = own;
        this.files = files;
        this.attachments = attachments;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public AttachmentReceipt replace(CallId call, AttachmentId earlier, OfferedFile file) {
        return attachments.replace(files.changeable(own.requireForWriting(call), earlier), earlier, file);
    }
}
