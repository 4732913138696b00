package se.delmos.statsbidrag.desk.usecase;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.HandedInFiles;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.StoredFile;

/** Gives the staff a file of an application, to those who may see the content of the case. */
@Service
public class DownloadCaseFile {

    private final Dossiers dossiers;
    private final Turn turn;
    private final HandedInFiles files;

    DownloadCaseFile(Dossiers dossiers, Turn turn, HandedInFiles files) {
        this.dossiers = dossiers;
        this.turn = turn;
        this.files = files;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public StoredFile download(ApplicationId id, AttachmentId file) {
        if (!turn.maySeeContent(dossiers.open(id))) {
            throw new AccessDeniedException("The content of the case is not open to this person");
        }
        return files.open(id, file);
    }
}
