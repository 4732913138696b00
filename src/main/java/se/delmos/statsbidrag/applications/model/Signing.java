package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSigned;
import se.delmos.statsbidrag.applications.SignaturesAsked;
import se.delmos.statsbidrag.applications.SignaturesVoided;
import se.delmos.statsbidrag.applications.SigningId;
import se.delmos.statsbidrag.identity.ActorId;

/** A round of signatures on one hash of an application: all who are named sign the same, or it is voided (R-ID-01). */
@Entity
@Table(schema = "applications", name = "signing")
public class Signing extends AbstractAggregateRoot<Signing> {

    private static final int ENOUGH_TOGETHER = 2;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID applicationId;

    @Column(nullable = false)
    private int round;

    @Column(nullable = false)
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.OPEN;

    @Column(nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column
    private @Nullable UUID voidedBy;

    @Column
    private @Nullable Instant voidedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "applications", name = "signatory", joinColumns = @JoinColumn(name = "signing_id"))
    @OrderColumn(name = "position")
    private List<Signatory> signatories = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Signing() {}

    private Signing(ApplicationId application, int round, Seal seal, ActorId by, Instant now) {
        this.id = SigningId.create().value();
        this.applicationId = application.value();
        this.round = round;
        this.hash = seal.hash();
        this.askedBy = by.value();
        this.askedAt = now;
    }

    /** Leaves an application to its signatories. Refuses when those who are named cannot sign for the applicant together. */
    public static Signing ask(Asked asked, List<Signatory> named, ActorId by, Instant now) {
        refuseUnless(areEnough(named), "signing.too-few");
        var signing = new Signing(asked.application(), asked.round(), asked.seal(), by, now);
        signing.signatories.addAll(named);
        signing.registerEvent(new SignaturesAsked(
                signing.id(),
                asked.application(),
                signing.hash,
                named.stream().map(Signatory::actor).toList(),
                now));
        return signing;
    }

    /**
     * Signs what the person has seen.
     *
     * @param alone whether the person's mandate suffices by itself today
     */
    public Signing sign(ActorId person, boolean alone, Seal seen, Instant now) {
        refuseUnless(isOpen(), "signing.over");
        refuseUnless(isOf(seen), "signing.changed");
        var position = positionOf(person);
        refuseIf(position < 0, "signing.not-named");
        refuseIf(signatories.get(position).hasSigned(), "signing.twice");
        signatories.set(position, signatories.get(position).signed(alone, now));
        refuseIf(isSignedByAll() && !areEnough(signatories), "signing.too-few");
        registerEvent(new ApplicationSigned(id(), application(), hash, person, now));
        return this;
    }

    /** Voids the round, because what was signed is to be changed. */
    public Signing cancel(ActorId by, Instant now) {
        refuseUnless(isOpen(), "signing.over");
        state = State.VOIDED;
        voidedBy = by.value();
        voidedAt = now;
        registerEvent(new SignaturesVoided(
                id(), application(), signers().stream().map(Signatory::actor).toList(), by, now));
        return this;
    }

    /** Notes that what all have signed was handed in. */
    public Signing handIn() {
        if (!isOpen() || !isSignedByAll()) {
            throw new IllegalStateException("A signing that is " + state);
        }
        state = State.HANDED_IN;
        return this;
    }

    private static boolean areEnough(List<Signatory> together) {
        return together.size() >= ENOUGH_TOGETHER || together.stream().anyMatch(Signatory::alone);
    }

    private int positionOf(ActorId person) {
        return signatories.stream().map(Signatory::person).toList().indexOf(person.value());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isHandedIn() {
        return state == State.HANDED_IN;
    }

    public boolean isSignedByAll() {
        return signatories.stream().allMatch(Signatory::hasSigned);
    }

    /** Tells whether what is signed is exactly this. */
    public boolean isOf(Seal seal) {
        return hash.equals(seal.hash());
    }

    /** Returns those who have signed. */
    public List<Signatory> signers() {
        return signatories.stream().filter(Signatory::hasSigned).toList();
    }

    /** Returns those who have not signed yet. */
    public List<ActorId> awaited() {
        return signatories.stream()
                .filter(signatory -> !signatory.hasSigned())
                .map(Signatory::actor)
                .toList();
    }

    public List<Signatory> signatories() {
        return List.copyOf(signatories);
    }

    public SigningId id() {
        return new SigningId(id);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public int round() {
        return round;
    }

    public String hash() {
        return hash;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ActorId askedBy() {
        return new ActorId(askedBy);
    }

    /** What is to be signed, and the how many-th time that is asked for the application. */
    public record Asked(ApplicationId application, int round, Seal seal) {}

    /** How far a round has come. */
    enum State {
        OPEN,
        HANDED_IN,
        VOIDED
    }
}
