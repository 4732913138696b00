package se.delmos.statsbidrag.applicants.usecase;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.NotFound;

/** Hands out the document that shows a mandate: to the organisation's members and to those who examine it. */
@Service
public class DownloadProof {

    private final MandateRepository mandates;
    private final Applicants applicants;
    private final Documents documents;
    private final CurrentActor currentActor;

    DownloadProof(MandateRepository mandates, Applicants applicants, Documents documents, CurrentActor currentActor) {
        this.mandates = mandates;
        this.applicants = applicants;
        this.documents = documents;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasAnyRole('APPLICANT', 'CASE_OFFICER', 'DECISION_MAKER', 'AUDITOR')")
    @Transactional(readOnly = true)
    public Download download(MandateId id) {
        var mandate = mandates.require(id);
        if (currentActor.require().has(Role.APPLICANT)) {
            applicants.requireRight(mandate.organisation(), MemberRight.READER);
        }
        var document = Optional.ofNullable(mandate.proof().document())
                .map(DocumentId::new)
                .flatMap(documents::find)
                .orElseThrow(() -> new NotFound(id));
        return new Download(document, documents.read(document.id()));
    }
}
