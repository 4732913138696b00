package se.delmos.statsbidrag.disbursement.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;

/** A file of orders to the bank. Written once; its bytes are stored and never made again. */
@Entity
@Table(schema = "disbursement", name = "payment_file")
public class PaymentFile extends AbstractAggregateRoot<PaymentFile> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int number;
    private UUID writtenBy;
    private Instant writtenAt;
    private UUID documentId;
    private String sha256;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    @OrderBy("endToEndId")
    private List<PaymentOrder> orders = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaymentFile() {}

    public PaymentFile(PaymentFileId id, Batch batch, ActorId writtenBy, DocumentView document) {
        this.id = id.value();
        this.number = batch.number();
        this.writtenBy = writtenBy.value();
        this.writtenAt = batch.writtenAt();
        this.documentId = document.id().value();
        this.sha256 = document.sha256();
        this.orders.addAll(batch.orders());
    }

    public Optional<PaymentOrder> order(String endToEndId) {
        return orders.stream()
                .filter(order -> order.endToEndId().equals(endToEndId))
                .findFirst();
    }

    /** Notes the bank's answer to an order that had none. */
    public void answer(String endToEndId, OrderAnswer given, String reason, Instant at) {
        order(endToEndId).orElseThrow().answer(given, reason, at);
    }

    public PaymentFileId id() {
        return new PaymentFileId(id);
    }

    public int number() {
        return number;
    }

    public ActorId writtenBy() {
        return new ActorId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public DocumentId document() {
        return new DocumentId(documentId);
    }

    public String sha256() {
        return sha256;
    }

    public List<PaymentOrder> orders() {
        return List.copyOf(orders);
    }

    public Money total() {
        return Money.sum(orders.stream().map(PaymentOrder::amount).toList());
    }

    public String messageId() {
        return Batch.messageId(number);
    }
}
