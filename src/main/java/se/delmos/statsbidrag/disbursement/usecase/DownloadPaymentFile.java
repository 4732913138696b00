package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;

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
    public Download download(PaymentFileId id) {
        var document = files.require(id).document();
        return new Download(documents.find(document).orElseThrow(), documents.read(document));
    }
}
