package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.adapter.SampleAnswerXml;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Download;

/** Makes the answer a bank would give to a payment file, so that a newcomer has something to read in. Practice only. */
@Service
@Profile("demo")
public class SampleBankAnswer {

    private final PaymentFileRepository files;
    private final Clock clock;

    SampleBankAnswer(PaymentFileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ECONOMIST')")
    public Download answer(PaymentFileId id, boolean refuseFirst) {
        var file = files.require(id);
        var name = "svar-" + file.messageId() + (refuseFirst ? "-nekad" : "") + ".xml";
        var now = clock.instant();
        var bytes = SampleAnswerXml.of(file, refuseFirst, now);
        var document = new DocumentView(DocumentId.create(), name, "application/xml", bytes.length, "", now);
        return new Download(document, bytes);
    }
}
