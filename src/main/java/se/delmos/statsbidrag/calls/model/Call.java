package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.calls.CallCancelled;
import se.delmos.statsbidrag.calls.CallDrafted;
import se.delmos.statsbidrag.calls.CallExtended;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPublished;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** A call (utlysning): drafted, then published once. Whether it is open is read off the clock, never stored. */
@Entity
@Table(schema = "calls", name = "grant_call")
public class Call extends AbstractAggregateRoot<Call> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String title;
    private String summary;
    private String ordinance;
    private String wording;
    private UUID appropriation;
    private int budgetYear;

    @Embedded
    private Window window;

    private long frameOre;
    private @Nullable Long ceilingOre;
    private LocalDate activityFrom;
    private LocalDate activityTo;
    private LocalDate reportDue;

    @Embedded
    private Stages stages;

    @Column(name = "form_version")
    private UUID form;

    @ElementCollection
    @CollectionTable(schema = "calls", name = "call_extension", joinColumns = @JoinColumn(name = "call_id"))
    private Set<Extension> extensions = new HashSet<>();

    @Embedded
    private @Nullable Cancellation cancellation;

    private @Nullable Instant publishedAt;
    private @Nullable UUID budget;
    private @Nullable String caseNumber;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /** Drafts a call under the wording that holds on its first day, on money of a budget year. */
    public Call(CallId id, CallTerms terms, OrdinanceVersionId wording, int budgetYear, Instant now) {
        this.id = id.value();
        this.title = terms.title();
        this.summary = terms.summary();
        this.ordinance = terms.ordinance().value();
        this.wording = wording.value();
        this.appropriation = terms.appropriation().value();
        this.budgetYear = budgetYear;
        this.window = terms.window();
        this.frameOre = terms.frame().ore();
        this.ceilingOre = terms.ceiling().map(Money::ore).orElse(null);
        this.activityFrom = terms.activity().from();
        this.activityTo = terms.activity().to();
        this.reportDue = terms.reportDue();
        this.stages = terms.stages();
        this.form = terms.form().value();
        registerEvent(new CallDrafted(id, title, now));
    }

    /** Refuses to publish a call whose last day is over, before money is set aside for it. */
    public void refuseTooLate(Instant now) {
        refuseIf(!now.isBefore(window.closesAt()), "calls.publish.window-is-over");
    }

    /** Publishes: the wording is frozen, the frame is allotted, the case is opened. */
    public Call publish(OrdinanceVersionId frozen, BudgetId allotted, CaseNumber number, Instant now) {
        if (isPublished()) {
            throw new IllegalStateException("Call %s is published".formatted(id));
        }
        refuseTooLate(now);
        wording = frozen.value();
        budget = allotted.value();
        caseNumber = number.toString();
        publishedAt = now;
        registerEvent(new CallPublished(id(), wording, now));
        return this;
    }

    /** Makes the window longer for everyone, also after it has closed; the reason is published. */
    public Call extend(LocalDate lastDay, String reason, Instant now) {
        refuseUnpublished();
        refuseIf(cancellation != null, "calls.extend.cancelled");
        window = window.extendedTo(lastDay, now);
        extensions.add(new Extension(now, lastDay, reason));
        registerEvent(new CallExtended(id(), lastDay, now));
        return this;
    }

    /** Refuses to take back a call that has closed and in which something is decided: the others are to be tried alike. */
    public void refuseWhereDecided(boolean decided, Instant now) {
        refuseIf(decided && !now.isBefore(window.closesAt()), "calls.cancel.decided");
    }

    /** Takes the call back, whatever its window; the reason is published (R-PROC-19). */
    public Call cancel(String reason, Instant now) {
        refuseUnpublished();
        refuseIf(cancellation != null, "calls.cancel.done");
        cancellation = new Cancellation(now, reason);
        registerEvent(new CallCancelled(id(), now));
        return this;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public CallStatus statusAt(Instant now) {
        if (!isPublished()) {
            return CallStatus.DRAFT;
        }
        if (cancellation != null) {
            return CallStatus.CANCELLED;
        }
        if (now.isBefore(window.opensAt())) {
            return CallStatus.PLANNED;
        }
        return now.isBefore(window.closesAt()) ? CallStatus.OPEN : CallStatus.CLOSED;
    }

    public CallView viewAt(Instant now) {
        return new CallView(
                id(),
                title,
                summary,
                ordinance(),
                new OrdinanceVersionId(wording),
                statusAt(now),
                window.opensAt(),
                window.closesAt(),
                budgetYear,
                frame(),
                Optional.ofNullable(ceilingOre).map(Money::new),
                new Period(activityFrom, activityTo),
                reportDue,
                stages.view(),
                new FormVersionId(form),
                Optional.ofNullable(budget).map(BudgetId::new));
    }

    public CallId id() {
        return new CallId(id);
    }

    /** Returns the version a form must carry; a call that was never saved has none. */
    public long version() {
        return version == null ? 0 : version;
    }

    public String title() {
        return title;
    }

    public OrdinanceNumber ordinance() {
        return new OrdinanceNumber(ordinance);
    }

    public Window window() {
        return window;
    }

    /** Returns how the window became as long as it is, or nothing where it is as it was published. */
    public Optional<Extension> extension() {
        return extensions.stream().max(Comparator.comparing(Extension::lastDay));
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public Money frame() {
        return new Money(frameOre);
    }

    public AppropriationId appropriation() {
        return new AppropriationId(appropriation);
    }

    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(caseNumber).map(CaseNumber::of);
    }

    private void refuseUnpublished() {
        refuseIf(!isPublished(), "calls.change.not-published");
    }
}
