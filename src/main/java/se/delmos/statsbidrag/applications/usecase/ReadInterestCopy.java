package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;

/** Gives an organisation the copy of exactly what it sent as an expression of interest. */
@Service
public class ReadInterestCopy {

    private final InterestRepository interests;
    private final InterestReception reception;
    private final Documents documents;

    ReadInterestCopy(InterestRepository interests, InterestReception reception, Documents documents) {
        this.interests = interests;
        this.reception = reception;
        this.documents = documents;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Download read(CallId call) {
        var organisation = reception.reader();
        return interests
                .findByCallIdAndApplicantId(call.value(), organisation.value())
                .flatMap(interest -> Optional.ofNullable(interest.arrival().copyId()))
                .map(DocumentId::new)
                .flatMap(documents::find)
                .map(document -> new Download(document, documents.read(document.id())))
                .orElseThrow(() -> new NotFound(call));
    }
}
