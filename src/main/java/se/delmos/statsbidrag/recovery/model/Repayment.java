package se.delmos.statsbidrag.recovery.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.recovery.RepaymentReceived;

/** Unused money of a grant that the recipient is to pay back, in one sum. */
@Entity
@Table(schema = "recovery", name = "repayment")
public class Repayment extends AbstractAggregateRoot<Repayment> {

    /** An assumption: no source gives the days a recipient has. */
    private static final int DAYS_TO_PAY = 30;

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Long version;

    private long amountOre;
    private LocalDate due;
    private Instant expectedAt;
    private @Nullable LocalDate receivedOn;
    private @Nullable Instant recordedAt;
    private @Nullable UUID recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Repayment() {}

    public Repayment(DecisionId decision, Money unused, Instant expectedAt) {
        this.decisionId = decision.value();
        this.amountOre = unused.ore();
        this.expectedAt = expectedAt;
        this.due = expectedAt.atZone(Display.STOCKHOLM).toLocalDate().plusDays(DAYS_TO_PAY);
    }

    public Repayment receive(Money amount, LocalDate day, ActorId by, Instant at) {
        refuseUnless(receivedOn == null, "recovery.refuse.received");
        if (!amount.equals(amount())) {
            throw new RuleViolation("recovery.refuse.amount", Display.kr(amount()));
        }
        refuseUnless(!day.isAfter(at.atZone(Display.STOCKHOLM).toLocalDate()), "recovery.refuse.future");
        receivedOn = day;
        recordedAt = at;
        recordedBy = by.value();
        registerEvent(new RepaymentReceived(decision(), amount(), at));
        return this;
    }

    public boolean isReceived() {
        return receivedOn != null;
    }

    public boolean isLateOn(LocalDate today) {
        return !isReceived() && today.isAfter(due);
    }

    public DecisionId decision() {
        return new DecisionId(decisionId);
    }

    public Money amount() {
        return new Money(amountOre);
    }

    public LocalDate due() {
        return due;
    }

    public Instant expectedAt() {
        return expectedAt;
    }

    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    public Optional<ActorId> recordedBy() {
        return Optional.ofNullable(recordedBy).map(ActorId::new);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }
}
