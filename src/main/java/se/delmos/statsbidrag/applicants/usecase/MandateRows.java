package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.model.Mandate;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.Identities;

/** An organisation's mandates as pages show them. */
@Component
class MandateRows {

    private final Mandates mandates;
    private final Documents documents;
    private final Identities identities;

    MandateRows(Mandates mandates, Documents documents, Identities identities) {
        this.mandates = mandates;
        this.documents = documents;
        this.identities = identities;
    }

    List<MandateRow> of(Organisation organisation) {
        var all = mandates.of(organisation);
        var ids = all.stream().flatMap(mandate -> proof(mandate).stream()).toList();
        var files = documents.find(ids);
        var held =
                documents.held(ids.stream().filter(id -> !files.containsKey(id)).toList());
        return all.stream().map(mandate -> row(mandate, files, held)).toList();
    }

    private static Optional<DocumentId> proof(Mandate mandate) {
        return Optional.ofNullable(mandate.proof().document()).map(DocumentId::new);
    }

    private MandateRow row(Mandate mandate, Map<DocumentId, DocumentView> files, Map<DocumentId, AttachmentView> held) {
        return new MandateRow(
                mandate.id(),
                mandate.terms(),
                state(mandate),
                proof(mandate).map(files::get).map(DocumentView::fileName),
                proof(mandate).map(held::get),
                mandate.proof().reference(),
                new MandateRow.Verification(
                        mandate.verifiedBy().map(identities::nameOf), mandate.verifiedAt(), mandate.refusal()));
    }

    private String state(Mandate mandate) {
        if (mandate.isEnded()) {
            return mandate.refusal().isPresent() ? "refused" : "ended";
        }
        if (!mandate.isActiveOn(mandates.today())) {
            return mandate.terms().validFrom().isAfter(mandates.today()) ? "later" : "over";
        }
        if (mandate.terms().kind() == MandateKind.BOARD) {
            return "board";
        }
        return mandate.isVerified() ? "verified" : "unverified";
    }
}
