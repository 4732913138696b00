package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.OfferedFile;

/** Receives files that an organisation adds to what it was asked for. */
@Service
public class AttachEvidence {

    private final OwnInterest own;
    private final EvidenceFiles files;
    private final Attachments attachments;

    AttachEvidence(OwnInterest own, EvidenceFiles files, Attachments attachments) {
        this.own = own;
        this.files = files;
        this.attachments = attachments;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public List<AttachmentReceipt> attach(CallId call, List<OfferedFile> offered) {
        return attachments.receive(files.changeable(own.requireForWriting(call)), offered);
    }
}
