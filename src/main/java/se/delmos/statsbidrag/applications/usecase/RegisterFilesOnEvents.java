package se.delmos.statsbidrag.applications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.documents.AttachmentBlocked;
import se.delmos.statsbidrag.documents.AttachmentCleared;
import se.delmos.statsbidrag.documents.AttachmentOwner;

/** Hears what the virus scanner said of the files of applications, and of evidence with expressions of interest. */
@Component
class RegisterFilesOnEvents {

    private final RegisterApplicationFiles registerApplicationFiles;
    private final RegisterEvidence registerEvidence;

    RegisterFilesOnEvents(RegisterApplicationFiles registerApplicationFiles, RegisterEvidence registerEvidence) {
        this.registerApplicationFiles = registerApplicationFiles;
        this.registerEvidence = registerEvidence;
    }

    @ApplicationModuleListener
    void on(AttachmentCleared event) {
        register(event.owner());
    }

    @ApplicationModuleListener
    void on(AttachmentBlocked event) {
        register(event.owner());
    }

    private void register(AttachmentOwner owner) {
        if (owner.kind().equals(ApplicationFiles.KIND)) {
            registerApplicationFiles.register(new ApplicationId(owner.id()));
        }
        if (owner.kind().equals(EvidenceFiles.KIND)) {
            registerEvidence.register(new InterestId(owner.id()));
        }
    }
}
