package se.delmos.statsbidrag.applications.usecase;

import java.util.Collection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.HandedInFiles;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.kernel.NotFound;

/** Gives the staff a file that was handed in. */
@Service
public class OpenHandedInFile implements HandedInFiles {

    private final ApplicationRepository applications;
    private final ApplicationFiles files;
    private final Attachments attachments;

    OpenHandedInFile(ApplicationRepository applications, ApplicationFiles files, Attachments attachments) {
        this.applications = applications;
        this.files = files;
        this.attachments = attachments;
    }

    @Override
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public StoredFile open(ApplicationId id, AttachmentId file) {
        var application = applications
                .findById(id.value())
                .filter(Application::isSubmitted)
                .filter(submitted -> isHandedIn(submitted, file))
                .orElseThrow(() -> new NotFound(file));
        return attachments.open(file, ApplicationFiles.owner(application)::equals);
    }

    private boolean isHandedIn(Application submitted, AttachmentId file) {
        return files.of(submitted, submitted.content().answers()).values().stream()
                .flatMap(Collection::stream)
                .anyMatch(handedIn -> handedIn.id().equals(file));
    }
}
