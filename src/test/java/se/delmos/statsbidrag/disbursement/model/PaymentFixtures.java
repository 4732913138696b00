package se.delmos.statsbidrag.disbursement.model;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.registry.CaseNumber;

public final class PaymentFixtures {

    /** A Friday. */
    public static final Instant AT = Instant.parse("2018-11-02T09:00:00Z");

    private PaymentFixtures() {}

    static Payment aPayment() {
        return payment(Optional.of(new Bankgiro("9912346")));
    }

    static Payment aPaymentWithoutAccount() {
        return payment(Optional.empty());
    }

    public static PaymentOrder anOrder(String endToEndId, String payee, Money amount) {
        return new PaymentOrder(endToEndId, PaymentId.create(), payee, new Bankgiro("9912346"), amount);
    }

    public static PaymentFile aFile(Batch batch) {
        var document = new DocumentView(DocumentId.create(), "fil.xml", "application/xml", 1, "00", AT);
        return new PaymentFile(PaymentFileId.create(), batch, ActorId.create(), document);
    }

    private static Payment payment(Optional<Bankgiro> account) {
        return new Payment(new ExpectedPayment(
                DecisionId.create(),
                ApplicationId.create(),
                CommitmentId.create(),
                new CaseNumber(2018, 12),
                "Gävle kommun",
                Money.kronor(300_000),
                account));
    }
}
