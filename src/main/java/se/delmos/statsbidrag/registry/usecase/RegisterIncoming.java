package se.delmos.statsbidrag.registry.usecase;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiaryRecord;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;

/** Registers what came in by other ways than this system, in its case or as a new one (5 kap. 1 § OSL). */
@Service
public class RegisterIncoming {

    private final DiaryBook book;
    private final DiaryCaseRepository cases;
    private final DiaryRecordRepository records;
    private final Documents documents;

    RegisterIncoming(DiaryBook book, DiaryCaseRepository cases, DiaryRecordRepository records, Documents documents) {
        this.book = book;
        this.cases = cases;
        this.records = records;
        this.documents = documents;
    }

    /** Returns the number of the case it is in; for what is registered already, the case it was registered in. */
    @PreAuthorize("hasRole('REGISTRAR')")
    @Transactional
    public CaseNumber register(IncomingRecord incoming) {
        book.lock();
        return records.findById(incoming.id())
                .map(DiaryRecord::caseId)
                .map(this::numberOf)
                .orElseGet(() -> registerAnew(incoming));
    }

    private CaseNumber registerAnew(IncomingRecord incoming) {
        var document = incoming.file().map(file -> documents.receive(file.name(), file.content()));
        var entry = book.entryOf(
                incoming.id(), new NewRecord(Direction.INCOMING, incoming.subject(), incoming.sender(), document));
        if (incoming.diaryCase().isEmpty()) {
            return book.open(incoming.subject(), incoming.sender(), entry);
        }
        var diaryCase = cases.locked(incoming.diaryCase().get());
        records.save(diaryCase.register(entry));
        return cases.save(diaryCase).number();
    }

    private CaseNumber numberOf(UUID caseId) {
        return cases.findById(caseId).orElseThrow().number();
    }
}
