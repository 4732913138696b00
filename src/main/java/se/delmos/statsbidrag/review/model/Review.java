package se.delmos.statsbidrag.review.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.review.ConflictDeclared;
import se.delmos.statsbidrag.review.DecisionProposed;
import se.delmos.statsbidrag.review.FormalCheckDone;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.ReviewView;

/** The preparation of one application: who may handle it, the formal check, the assessment and the proposal. */
@Entity
@Table(schema = "review", name = "review")
public class Review extends AbstractAggregateRoot<Review> {

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private @Nullable UUID officerId;

    private int round;

    @Column(name = "formal_reasons")
    private @Nullable String formalReasons;

    @Embedded
    private @Nullable Proposal proposal;

    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(schema = "review", name = "conflict_statement", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ConflictStatement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "review", name = "check_entry", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<CheckEntry> checks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "review", name = "merit", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Merit> merits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "review", name = "priority_point", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "point")
    @Enumerated(EnumType.STRING)
    private Set<PriorityPoint> priorities = EnumSet.noneOf(PriorityPoint.class);

    @ElementCollection
    @CollectionTable(schema = "review", name = "participant", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "person_id")
    private Set<UUID> participants = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    public Review(ApplicationId application) {
        applicationId = application.value();
        status = ReviewStatus.WAITING;
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    /** Records that a person has no conflict of interest; one who prepares cases takes it if nobody has (R-FL-02). */
    public Review declareNoConflict(ActorId person, boolean prepares, Instant now) {
        if (isDisqualified(person)) {
            throw new RuleViolation("review.disqualified");
        }
        statements.add(new ConflictStatement(person.value(), false, null, now));
        if (prepares && officerId == null && closedAt == null) {
            officerId = person.value();
            participants.add(person.value());
            status = ReviewStatus.FORMAL_CHECK;
        }
        registerEvent(new ConflictDeclared(application(), person, false, now));
        return this;
    }

    /** Records a circumstance: the person is out at once, and what they prepared is done again by another (R-FL-01). */
    public Review declareConflict(ActorId person, String circumstance, Instant now) {
        if (circumstance.isBlank()) {
            throw new RuleViolation("review.conflict.circumstance-missing");
        }
        statements.add(new ConflictStatement(person.value(), true, circumstance, now));
        if (closedAt == null && participants.contains(person.value())) {
            startAgain();
        }
        registerEvent(new ConflictDeclared(application(), person, true, now));
        return this;
    }

    /** Passes or fails the formal requirements, with reasons; failing makes the proposal a refusal (R-PROC-06). */
    public Review completeFormalCheck(FormalCheck check, ActorId person, Instant now) {
        requireHandler(person, ReviewStatus.FORMAL_CHECK);
        check.refuseContradiction();
        checks.addAll(check.entries(round, now));
        formalReasons = check.reasons();
        status = check.passed() ? ReviewStatus.ASSESSMENT : ReviewStatus.FAILED_FORMALLY;
        proposal = check.passed() ? null : Proposal.of(Money.ZERO, check.reasons(), check.hinderingProvisions());
        registerEvent(new FormalCheckDone(application(), check.passed(), now));
        return this;
    }

    /** Proposes an amount or a refusal after assessing every criterion; may be done again until the decision (R-PROC-07). */
    public Review propose(Assessment assessment, Proposal proposed, ActorId person, Instant now) {
        requireHandler(person, status == ReviewStatus.PROPOSED ? ReviewStatus.PROPOSED : ReviewStatus.ASSESSMENT);
        merits.clear();
        merits.addAll(assessment.merits());
        priorities.clear();
        priorities.addAll(assessment.priorities());
        proposal = proposed;
        status = ReviewStatus.PROPOSED;
        registerEvent(new DecisionProposed(application(), proposed.amount(), now));
        return this;
    }

    /** Ends the preparation: the application is decided. */
    public Review close(Instant now) {
        if (closedAt != null) {
            throw new RuleViolation("review.already-decided");
        }
        closedAt = now;
        return this;
    }

    public boolean isDisqualified(ActorId person) {
        return statements.stream()
                .anyMatch(
                        statement -> statement.conflict() && statement.person().equals(person.value()));
    }

    /** Returns the checks of the latest examination. */
    public List<CheckEntry> checks() {
        return checks.stream().filter(entry -> entry.round() == round).toList();
    }

    public Optional<String> formalReasons() {
        return Optional.ofNullable(formalReasons);
    }

    public List<Merit> merits() {
        return List.copyOf(merits);
    }

    public Set<PriorityPoint> priorities() {
        return Set.copyOf(priorities);
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public ReviewView view() {
        return new ReviewView(
                application(),
                status,
                Optional.ofNullable(officerId).map(ActorId::new),
                persons(false),
                persons(true),
                proposal().map(Proposal::amount),
                proposal().map(Proposal::reasons).orElse(""),
                proposal().map(Proposal::provisions).orElse(List.of()),
                participants.stream().map(ActorId::new).collect(Collectors.toUnmodifiableSet()),
                version());
    }

    private Set<ActorId> persons(boolean disqualified) {
        return statements.stream()
                .map(statement -> new ActorId(statement.person()))
                .filter(person -> isDisqualified(person) == disqualified)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void requireHandler(ActorId person, ReviewStatus expected) {
        if (closedAt != null) {
            throw new RuleViolation("review.already-decided");
        }
        if (!persons(false).contains(person)) {
            throw new RuleViolation("review.declare-first");
        }
        if (status != expected) {
            throw new RuleViolation("review.not-now");
        }
        officerId = person.value();
        participants.add(person.value());
    }

    private void startAgain() {
        status = ReviewStatus.WAITING;
        officerId = null;
        formalReasons = null;
        proposal = null;
        merits.clear();
        priorities.clear();
        round++;
    }
}
