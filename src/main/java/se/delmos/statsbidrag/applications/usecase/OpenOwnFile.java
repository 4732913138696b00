package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.StoredFile;

/** Gives the members of an organisation, and of a partner that may write, a file of their application, also an earlier edition. */
@Service
public class OpenOwnFile {

    private final OwnApplications own;
    private final Attachments attachments;

    OpenOwnFile(OwnApplications own, Attachments attachments) {
        this.own = own;
        this.attachments = attachments;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public StoredFile open(ApplicationId id, AttachmentId file) {
        var owner = ApplicationFiles.owner(own.requireForFiles(id));
        return attachments.open(file, owner::equals);
    }
}
