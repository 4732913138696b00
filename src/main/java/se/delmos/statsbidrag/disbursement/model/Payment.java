package se.delmos.statsbidrag.disbursement.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.PaymentApproved;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentRejected;
import se.delmos.statsbidrag.disbursement.PaymentReleased;
import se.delmos.statsbidrag.disbursement.PaymentSent;
import se.delmos.statsbidrag.disbursement.PaymentSettled;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The payment of a grant: released by one person, approved by another, sent in a file, answered by the bank. */
@Entity
@Table(schema = "disbursement", name = "payment")
public class Payment extends AbstractAggregateRoot<Payment> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID decisionId;
    private UUID applicationId;
    private UUID commitmentId;
    private int caseYear;
    private int caseNo;
    private String payee;
    private long amountOre;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private @Nullable String account;
    private @Nullable String accountSource;
    private @Nullable UUID accountBy;
    private @Nullable UUID releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;
    private int attempts;
    private @Nullable UUID fileId;
    private @Nullable Instant sentAt;
    private @Nullable Instant paidAt;
    private @Nullable String rejection;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    public Payment(ExpectedPayment expected) {
        id = PaymentId.create().value();
        decisionId = expected.decision().value();
        applicationId = expected.application().value();
        commitmentId = expected.commitment().value();
        caseYear = expected.caseNumber().year();
        caseNo = expected.caseNumber().number();
        payee = expected.payee();
        amountOre = expected.amount().ore();
        account = expected.account().map(Bankgiro::digits).orElse(null);
        status = PaymentStatus.WAITING;
    }

    /** Enters the account of a recipient whose application gave none. Checked by the second person's approval. */
    public Payment registerAccount(Bankgiro number, String source, ActorId by) {
        refuseUnless(isReleasable(), "disbursement.refuse.account-locked");
        account = number.digits();
        accountSource = source;
        accountBy = by.value();
        return this;
    }

    public Payment release(ActorId by, ActorId decidedBy, Instant at) {
        refuseUnless(isReleasable(), "disbursement.refuse.not-releasable");
        refuseUnless(account != null, "disbursement.refuse.no-account");
        refuseUnless(!by.equals(decidedBy), "disbursement.refuse.decision-maker");
        status = PaymentStatus.RELEASED;
        releasedBy = by.value();
        releasedAt = at;
        approvedBy = null;
        approvedAt = null;
        rejection = null;
        registerEvent(new PaymentReleased(id(), decision(), amount(), at));
        return this;
    }

    /** Approves as the second person: not who released, entered the account or decided the grant (R-BET-01). */
    public Payment approve(ActorId by, ActorId decidedBy, Instant at) {
        refuseUnless(status == PaymentStatus.RELEASED, "disbursement.refuse.not-approvable");
        refuseUnless(!by.value().equals(releasedBy), "disbursement.refuse.same-person");
        refuseUnless(!by.value().equals(accountBy), "disbursement.refuse.account-person");
        refuseUnless(!by.equals(decidedBy), "disbursement.refuse.decision-maker");
        status = PaymentStatus.APPROVED;
        approvedBy = by.value();
        approvedAt = at;
        registerEvent(new PaymentApproved(id(), decision(), amount(), at));
        return this;
    }

    /** Puts the payment in a file; the order it returns is known to the bank by its own end-to-end id. */
    public PaymentOrder send(PaymentFileId file, Instant at) {
        if (status != PaymentStatus.APPROVED) {
            throw new IllegalStateException("Payment %s is %s".formatted(id, status));
        }
        status = PaymentStatus.SENT;
        attempts++;
        fileId = file.value();
        sentAt = at;
        registerEvent(new PaymentSent(id(), decision(), amount(), at));
        var endToEndId = "DELMOS-%d-%d-%d".formatted(caseYear, caseNo, attempts);
        return new PaymentOrder(endToEndId, id(), payee, new Bankgiro(Objects.requireNonNull(account)), amount());
    }

    public Payment settle(Instant at) {
        requireSent();
        status = PaymentStatus.PAID;
        paidAt = at;
        registerEvent(new PaymentSettled(id(), decision(), amount(), at));
        return this;
    }

    /** The bank refused. The payment can be released again, to the same account or a corrected one. */
    public Payment reject(String reason, Instant at) {
        requireSent();
        status = PaymentStatus.REJECTED;
        rejection = reason;
        registerEvent(new PaymentRejected(id(), decision(), amount(), at));
        return this;
    }

    public boolean isReleasable() {
        return status == PaymentStatus.WAITING || status == PaymentStatus.REJECTED;
    }

    public boolean wasReleasedBy(ActorId person) {
        return person.value().equals(releasedBy);
    }

    public boolean wasApprovedBy(ActorId person) {
        return person.value().equals(approvedBy);
    }

    public PaymentId id() {
        return new PaymentId(id);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public DecisionId decision() {
        return new DecisionId(decisionId);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitmentId);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseYear, caseNo);
    }

    public String payee() {
        return payee;
    }

    public Money amount() {
        return new Money(amountOre);
    }

    public PaymentStatus status() {
        return status;
    }

    /** Returns the trail of the payment: account, persons, times. */
    public PaymentTrail trail() {
        return new PaymentTrail(
                Optional.ofNullable(account).map(Bankgiro::new),
                Optional.ofNullable(accountSource),
                Optional.ofNullable(accountBy).map(ActorId::new),
                Optional.ofNullable(releasedBy).map(ActorId::new),
                Optional.ofNullable(releasedAt),
                Optional.ofNullable(approvedBy).map(ActorId::new),
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(fileId).map(PaymentFileId::new),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(paidAt),
                Optional.ofNullable(rejection));
    }

    private void requireSent() {
        if (status != PaymentStatus.SENT) {
            throw new IllegalStateException("Payment %s is %s".formatted(id, status));
        }
    }
}
