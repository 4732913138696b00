package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationClosed;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberInvited;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An invitation to act for an organisation: good for one person, once, for fourteen days. */
@Entity
@Table(schema = "applicants", name = "invitation")
public class Invitation extends AbstractAggregateRoot<Invitation> {

    private static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisation;
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_right")
    private MemberRight right;

    @Column
    private String tokenHash;

    private UUID invitedBy;

    @Column
    private Instant invitedAt;

    private Instant expiresAt;
    private @Nullable Instant closedAt;

    @Column
    private @Nullable UUID acceptedBy;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /** Invites whoever gets the token; the address is where a notice is sent. */
    public Invitation(ApplicantId organisation, Guest guest, InvitationToken token, ActorId by, Instant now) {
        this.id = InvitationId.create().value();
        this.organisation = organisation.value();
        this.email = guest.email();
        this.right = guest.right();
        this.tokenHash = token.hash();
        this.invitedBy = by.value();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
        registerEvent(new MemberInvited(id(), organisation, right, by, now));
    }

    /** Uses the invitation; a second use, or a use after its last day, is refused. */
    public Invitation accept(ActorId person, Instant now) {
        if (!isOpenAt(now)) {
            throw new RuleViolation("applicants.invitation.over");
        }
        closedAt = now;
        acceptedBy = person.value();
        registerEvent(new InvitationClosed(id(), organisation(), true, person, now));
        return this;
    }

    /** Takes the invitation back. One that is closed already stays as it is. */
    public Invitation withdraw(ActorId by, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            registerEvent(new InvitationClosed(id(), organisation(), false, by, now));
        }
        return this;
    }

    public boolean isOpenAt(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }

    /** Follows its organisation into another. */
    public Invitation moveTo(ApplicantId other) {
        organisation = other.value();
        return this;
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public ApplicantId organisation() {
        return new ApplicantId(organisation);
    }

    public String email() {
        return email;
    }

    public MemberRight right() {
        return right;
    }

    public ActorId invitedBy() {
        return new ActorId(invitedBy);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Who is invited: where the notice goes, and what the person will be allowed to do. */
    public record Guest(String email, MemberRight right) {}
}
