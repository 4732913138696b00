package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.adapter.PaymentFileXml;
import se.delmos.statsbidrag.disbursement.model.Batch;
import se.delmos.statsbidrag.disbursement.model.Payer;
import se.delmos.statsbidrag.disbursement.model.PaymentFile;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.disbursement.model.PaymentOrder;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Makes a payment file's bytes once and stores them with their checksum. */
@Component
class FileStore {

    private final PaymentFileRepository files;
    private final Documents documents;
    private final PayerSettings payer;
    private final CurrentActor actor;
    private final Clock clock;

    FileStore(PaymentFileRepository files, Documents documents, PayerSettings payer, CurrentActor actor, Clock clock) {
        this.files = files;
        this.documents = documents;
        this.payer = payer;
        this.actor = actor;
        this.clock = clock;
    }

    void write(PaymentFileId id, int number, Function<Instant, List<PaymentOrder>> orders) {
        var now = clock.instant();
        var batch = new Batch(number, now, orders.apply(now));
        var bytes = PaymentFileXml.of(batch, payer());
        var document = documents.store(batch.messageId() + ".xml", "application/xml", bytes);
        files.save(new PaymentFile(id, batch, actor.require().id(), document));
    }

    private Payer payer() {
        return payer.find().orElseThrow(() -> new RuleViolation("disbursement.refuse.no-payer"));
    }
}
