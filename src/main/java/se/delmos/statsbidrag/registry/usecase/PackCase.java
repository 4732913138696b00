package se.delmos.statsbidrag.registry.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.model.DiaryCaseRepository;
import se.delmos.statsbidrag.registry.model.DiaryRecord;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;

/** Gathers the files of all records of a case, to be handed out as one archive. */
@Service
public class PackCase {

    private final DiaryCaseRepository cases;
    private final DiaryRecordRepository records;
    private final Documents documents;

    PackCase(DiaryCaseRepository cases, DiaryRecordRepository records, Documents documents) {
        this.cases = cases;
        this.records = records;
        this.documents = documents;
    }

    /**
     * Returns the files in the order of their records, each compared with its checksum: what can be handed out is whole
     * before the first byte leaves. A file that
     * waits for the virus scanner, or was stopped, is not among them. A record's number begins its file's name, so that no two have the same.
     */
    @PreAuthorize("hasAnyRole('REGISTRAR','CASE_OFFICER','AUDITOR')")
    @Transactional(readOnly = true)
    public PackedCase pack(CaseNumber number) {
        var found = cases.findByYearAndNumber(number.year(), number.number()).orElseThrow(() -> new NotFound(number));
        var entered = records.findByCaseIdOrderBySequence(found.id()).stream()
                .map(DiaryRecord::view)
                .toList();
        var whole = documents
                .find(entered.stream().flatMap(each -> each.document().stream()).toList())
                .keySet();
        var files = entered.stream()
                .filter(each -> each.document().filter(whole::contains).isPresent())
                .map(this::file)
                .toList();
        return new PackedCase(number.toString().replaceAll("[^A-Za-z0-9]+", "-") + ".zip", files);
    }

    private PackedFile file(RecordView entered) {
        var stored = documents.open(entered.document().orElseThrow());
        var name = stored.document().fileName().replaceAll("[<>:\"/\\\\|?*]", "_");
        return new PackedFile(
                String.format(Locale.ROOT, "%03d %s", entered.sequence(), name), entered.enteredAt(), stored);
    }

    /** The archive's name and what lies in it. */
    public record PackedCase(String name, List<PackedFile> files) {}

    /** A file under the name it has in the archive. */
    public record PackedFile(String name, Instant enteredAt, StoredFile stored) {}
}
