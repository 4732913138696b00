package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.kernel.NotFound;

/** Gives the staff a file that was handed in with an expression of interest. */
@Service
public class OpenEvidence {

    private final InterestRepository interests;
    private final EvidenceFiles files;
    private final Attachments attachments;

    OpenEvidence(InterestRepository interests, EvidenceFiles files, Attachments attachments) {
        this.interests = interests;
        this.files = files;
        this.attachments = attachments;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public StoredFile open(InterestId id, AttachmentId file) {
        var interest = interests.findById(id.value()).orElseThrow(() -> new NotFound(id));
        if (files.cleared(interest).stream().noneMatch(one -> one.id().equals(file))) {
            throw new NotFound(file);
        }
        return attachments.open(file, EvidenceFiles.owner(interest)::equals);
    }
}
