package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Arrival;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;

/** Gives the applicant the copy of exactly what was sent. */
@Service
public class ReadCopy {

    private final OwnApplications own;
    private final Documents documents;
    private final Diary diary;

    ReadCopy(OwnApplications own, Documents documents, Diary diary) {
        this.own = own;
        this.documents = documents;
        this.diary = diary;
    }

    /**
     * Returns the copy of what was handed in last, or of what it has replaced.
     *
     * @param earlier a copy among those that the receipt shows
     */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Download read(ApplicationId id, Optional<DocumentId> earlier) {
        return Optional.of(own.requireForReading(id))
                .filter(handedIn -> handedIn.isSubmitted() || handedIn.stage().isWrittenOff())
                .map(Application::arrival)
                .flatMap(arrival -> copy(arrival, earlier))
                .flatMap(documents::find)
                .map(document -> new Download(document, documents.read(document.id())))
                .orElseThrow(() -> new NotFound(id));
    }

    private Optional<DocumentId> copy(Arrival arrival, Optional<DocumentId> earlier) {
        if (earlier.isEmpty()) {
            return Optional.ofNullable(arrival.copyId()).map(DocumentId::new);
        }
        return diary.course(arrival.caseNumber()).earlier().stream()
                .map(Diary.Copy::id)
                .filter(earlier.get()::equals)
                .findFirst();
    }
}
