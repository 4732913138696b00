package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.AccessAnswered;
import se.delmos.statsbidrag.applicants.AccessRequestId;
import se.delmos.statsbidrag.applicants.AccessRequested;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A person's wish to be let into an organisation that is already registered, and what became of it. */
@Entity
@Table(schema = "applicants", name = "access_request")
public class AccessRequest extends AbstractAggregateRoot<AccessRequest> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisation;
    private UUID person;
    private String message;
    private Instant askedAt;

    @Column
    private @Nullable UUID answeredBy;

    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "granted_right")
    private @Nullable MemberRight grantedRight;

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {}

    /** Asks, with a few words to those who answer. */
    public AccessRequest(ApplicantId organisation, ActorId person, String message, Instant now) {
        this.id = AccessRequestId.create().value();
        this.organisation = organisation.value();
        this.person = person.value();
        this.message = message;
        this.askedAt = now;
        registerEvent(new AccessRequested(id(), organisation, person, now));
    }

    /** Answers yes, with the right that the person gets. */
    public AccessRequest grant(MemberRight right, ActorId by, Instant now) {
        grantedRight = right;
        return answer(by, now);
    }

    public AccessRequest decline(ActorId by, Instant now) {
        return answer(by, now);
    }

    private AccessRequest answer(ActorId by, Instant now) {
        if (answeredAt != null) {
            throw new RuleViolation("applicants.access.answered");
        }
        answeredBy = by.value();
        answeredAt = now;
        registerEvent(new AccessAnswered(id(), organisation(), person(), Optional.ofNullable(grantedRight), by, now));
        return this;
    }

    /** Follows its organisation into another. */
    public AccessRequest moveTo(ApplicantId other) {
        organisation = other.value();
        return this;
    }

    public AccessRequestId id() {
        return new AccessRequestId(id);
    }

    public ApplicantId organisation() {
        return new ApplicantId(organisation);
    }

    public ActorId person() {
        return new ActorId(person);
    }

    public String message() {
        return message;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
