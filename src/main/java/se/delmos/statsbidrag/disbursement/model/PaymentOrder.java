package se.delmos.statsbidrag.disbursement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;

/** One order to the bank within a payment file. A refused payment that is sent again is another order. */
@Entity
@Table(schema = "disbursement", name = "payment_order")
public class PaymentOrder {

    @Id
    private String endToEndId;

    private UUID paymentId;
    private String payee;
    private String account;
    private long amountOre;

    @Enumerated(EnumType.STRING)
    private OrderAnswer answer;

    private @Nullable Instant answeredAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected PaymentOrder() {}

    PaymentOrder(String endToEndId, PaymentId payment, String payee, Bankgiro account, Money amount) {
        this.endToEndId = endToEndId;
        this.paymentId = payment.value();
        this.payee = payee;
        this.account = account.digits();
        this.amountOre = amount.ore();
        this.answer = OrderAnswer.NONE;
    }

    /** Notes the bank's first answer; a later one changes nothing. */
    void answer(OrderAnswer given, String why, Instant at) {
        if (answer != OrderAnswer.NONE) {
            throw new IllegalStateException("Order %s is answered: %s".formatted(endToEndId, answer));
        }
        answer = given;
        answeredAt = at;
        reason = why.isBlank() ? null : why;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public PaymentId payment() {
        return new PaymentId(paymentId);
    }

    public String payee() {
        return payee;
    }

    public Bankgiro account() {
        return new Bankgiro(account);
    }

    public Money amount() {
        return new Money(amountOre);
    }

    public OrderAnswer answer() {
        return answer;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
