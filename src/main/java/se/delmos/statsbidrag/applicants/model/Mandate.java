package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MandateEnded;
import se.delmos.statsbidrag.applicants.MandateHandedIn;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.MandateVerified;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A person's mandate for an organisation: on the board, as signatory, or by a power of attorney. */
@Entity
@Table(schema = "applicants", name = "mandate")
public class Mandate extends AbstractAggregateRoot<Mandate> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisation;

    @Embedded
    private MandateTerms terms;

    @Embedded
    private @Nullable Proof proof;

    @Column(nullable = false)
    private UUID handedInBy;

    @Column(nullable = false)
    private Instant handedInAt;

    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;

    @Column
    private @Nullable UUID endedBy;

    private @Nullable Instant endedAt;
    private @Nullable String refusal;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** Hands a mandate in; one that lets its holder submit needs a proof. */
    public Mandate(ApplicantId organisation, MandateTerms terms, Proof proof, ActorId by, Instant now) {
        if (terms.kind().submits() && !proof.isGiven()) {
            throw new RuleViolation("applicants.mandate.proof.missing");
        }
        this.id = MandateId.create().value();
        this.organisation = organisation.value();
        this.terms = terms;
        this.proof = proof;
        this.handedInBy = by.value();
        this.handedInAt = now;
        registerEvent(new MandateHandedIn(id(), organisation, terms.kind(), by, now));
    }

    /** Notes that an officer has compared the mandate with its proof. */
    public Mandate verify(ActorId officer, Instant now) {
        refuseEnded();
        if (verifiedAt != null) {
            throw new RuleViolation("applicants.mandate.verified-before");
        }
        verifiedBy = officer.value();
        verifiedAt = now;
        registerEvent(new MandateVerified(id(), organisation(), officer, now));
        return this;
    }

    /** Ends the mandate because the proof does not show it; the reason is told to the organisation. */
    public Mandate refuse(String reason, ActorId officer, Instant now) {
        refuseEnded();
        refusal = reason;
        return end(officer, now);
    }

    /** Takes the mandate back, at once. */
    public Mandate revoke(ActorId by, Instant now) {
        refuseEnded();
        return end(by, now);
    }

    private Mandate end(ActorId by, Instant now) {
        endedBy = by.value();
        endedAt = now;
        registerEvent(new MandateEnded(id(), organisation(), refusal != null, by, now));
        return this;
    }

    private void refuseEnded() {
        if (endedAt != null) {
            throw new RuleViolation("applicants.mandate.ended");
        }
    }

    /** Tells whether the mandate lets this person submit on a day (R-FL-17). */
    public boolean lets(ActorId person, LocalDate day) {
        return terms.kind().submits() && terms.isOf(person) && isActiveOn(day);
    }

    /** Tells whether the mandate holds on a day: within its days, and neither refused nor taken back. */
    public boolean isActiveOn(LocalDate day) {
        return endedAt == null && terms.covers(day);
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** Follows its organisation into another. */
    public Mandate moveTo(ApplicantId other) {
        organisation = other.value();
        return this;
    }

    public MandateId id() {
        return new MandateId(id);
    }

    public ApplicantId organisation() {
        return new ApplicantId(organisation);
    }

    public MandateTerms terms() {
        return terms;
    }

    /** Returns what shows the mandate; a seat on the board can do without. */
    public Proof proof() {
        return proof == null ? new Proof(null, null) : proof;
    }

    public Optional<ActorId> verifiedBy() {
        return Optional.ofNullable(verifiedBy).map(ActorId::new);
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}
