package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;

/** Gives the applicant the copy of exactly what was sent. */
@Service
public class ReadCopy {

    private final OwnApplications own;
    private final Documents documents;

    ReadCopy(OwnApplications own, Documents documents) {
        this.own = own;
        this.documents = documents;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Download read(ApplicationId id) {
        return Optional.of(own.requireForReading(id))
                .filter(handedIn -> handedIn.isSubmitted() || handedIn.stage().isWrittenOff())
                .map(application -> application.arrival().copyId())
                .map(DocumentId::new)
                .flatMap(documents::find)
                .map(document -> new Download(document, documents.read(document.id())))
                .orElseThrow(() -> new NotFound(id));
    }
}
