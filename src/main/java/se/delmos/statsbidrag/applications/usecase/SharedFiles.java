package se.delmos.statsbidrag.applications.usecase;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationSearch.SharedFile;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;

/** Finds files that different organisations have handed in, byte for byte the same (SHA-256). */
@Component
class SharedFiles {

    private final ApplicationRepository applications;
    private final ApplicationFiles files;
    private final Attachments attachments;

    SharedFiles(ApplicationRepository applications, ApplicationFiles files, Attachments attachments) {
        this.applications = applications;
        this.files = files;
        this.attachments = attachments;
    }

    List<SharedFile> shared(Application own) {
        var handedIn = handedIn(own).collect(Collectors.toMap(AttachmentView::sha256, file -> file, (one, two) -> one));
        var owners = attachments.withBytes(ApplicationFiles.KIND, handedIn.keySet()).stream()
                .map(file -> file.owner().id())
                .distinct()
                .toList();
        return applications.findByIdInAndStageStatus(owners, ApplicationStatus.SUBMITTED).stream()
                .filter(other -> !other.applicant().equals(own.applicant()))
                .flatMap(other -> handedIn(other)
                        .flatMap(theirs -> Stream.ofNullable(handedIn.get(theirs.sha256()))
                                .map(ours -> new SharedFile(
                                        ours.fileName(), ApplicationReading.view(other), theirs.fileName()))))
                .toList();
    }

    /** Drafts of changes can name other files than what was handed in: only that counts. */
    private Stream<AttachmentView> handedIn(Application application) {
        return files.of(application, application.content().answers()).values().stream()
                .flatMap(Collection::stream)
                .filter(AttachmentView::isCleared);
    }
}
