package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.documents.Documents;

/** Gives a payment file's bytes as they were stored: the same at every download. */
@Service
public class DownloadPaymentFile {

    private final PaymentFileRepository files;
    private final Documents documents;

    DownloadPaymentFile(PaymentFileRepository files, Documents documents) {
        this.files = files;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public DownloadedFile download(PaymentFileId id) {
        var file = files.require(id);
        return new DownloadedFile(file.messageId() + ".xml", documents.read(file.document()));
    }
}
