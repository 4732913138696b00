package se.delmos.statsbidrag.registry.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.model.DiaryRecordRepository;

/** Hands out the file of a record in the diary to those who may read the diary. */
@Service
public class DownloadRecord {

    private final DiaryRecordRepository records;
    private final Documents documents;

    DownloadRecord(DiaryRecordRepository records, Documents documents) {
        this.records = records;
        this.documents = documents;
    }

    /** Returns the file. A document that the diary does not know is not found, whatever else it may be. */
    @PreAuthorize("hasAnyRole('REGISTRAR','CASE_OFFICER','AUDITOR')")
    @Transactional(readOnly = true)
    public Download download(DocumentId id) {
        if (!records.existsByDocumentId(id.value())) {
            throw new NotFound(id);
        }
        var document = documents.find(id).orElseThrow(() -> new NotFound(id));
        return new Download(document, documents.read(id));
    }
}
