package se.delmos.statsbidrag.registry.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.model.DiaryCase;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiaryRecord;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;

/** Shows a case of the diary with its records. */
@Service
public class ShowCase {

    private final DiaryCaseRepository cases;
    private final DiaryRecordRepository records;
    private final Documents documents;
    private final Identities identities;

    ShowCase(DiaryCaseRepository cases, DiaryRecordRepository records, Documents documents, Identities identities) {
        this.cases = cases;
        this.records = records;
        this.documents = documents;
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('REGISTRAR','CASE_OFFICER','AUDITOR')")
    @Transactional(readOnly = true)
    public CasePage show(CaseNumber number) {
        var found = cases.findByYearAndNumber(number.year(), number.number()).orElseThrow(() -> new NotFound(number));
        var entered = records.findByCaseIdOrderBySequence(found.id());
        var ids = entered.stream()
                .flatMap(each -> each.view().document().stream())
                .toList();
        var files = documents.find(ids);
        var held =
                documents.held(ids.stream().filter(id -> !files.containsKey(id)).toList());
        return CasePage.of(
                found, entered.stream().map(each -> row(each, files, held)).toList());
    }

    private Row row(DiaryRecord entered, Map<DocumentId, DocumentView> files, Map<DocumentId, AttachmentView> held) {
        var view = entered.view();
        return new Row(
                view,
                view.direction().name(),
                entered.enteredBy().map(ActorId::new).map(identities::nameOf),
                view.document().flatMap(id -> Optional.ofNullable(files.get(id))),
                view.document().flatMap(id -> Optional.ofNullable(held.get(id))));
    }

    /** A case as the diary's readers see it. */
    public record CasePage(
            CaseNumber number,
            String title,
            String party,
            Instant openedAt,
            Optional<Instant> closedAt,
            List<Row> records) {

        /** Tells whether any record has a file. */
        public boolean hasFiles() {
            return records.stream().anyMatch(row -> row.file().isPresent());
        }

        static CasePage of(DiaryCase found, List<Row> records) {
            return new CasePage(
                    found.number(), found.title(), found.party(), found.openedAt(), found.closedAt(), records);
        }
    }

    /**
     * A record, who entered it, and its file where it has one.
     *
     * @param held its file as long as the virus scanner has not cleared it
     */
    public record Row(
            RecordView entered,
            String direction,
            Optional<String> enteredBy,
            Optional<DocumentView> file,
            Optional<AttachmentView> held) {}
}
