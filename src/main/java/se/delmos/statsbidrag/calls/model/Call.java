package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.calls.CallCancelled;
import se.delmos.statsbidrag.calls.CallChanged;
import se.delmos.statsbidrag.calls.CallComposed;
import se.delmos.statsbidrag.calls.CallDrafted;
import se.delmos.statsbidrag.calls.CallExtended;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPublished;
import se.delmos.statsbidrag.calls.CallRemoved;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.StaleVersion;
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

    @Embedded
    private CallTerms terms;

    @ElementCollection
    @CollectionTable(schema = "calls", name = "call_extension", joinColumns = @JoinColumn(name = "call_id"))
    private Set<Extension> extensions = new HashSet<>();

    @Embedded
    private ChangeLog changes = new ChangeLog();

    @Embedded
    private Writers writers = new Writers();

    @Embedded
    private @Nullable Cancellation cancellation;

    private @Nullable Instant publishedAt;
    private @Nullable UUID budget;
    private @Nullable String caseNumber;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /** Begins a call with what it is called and which ordinance it rests on. */
    public Call(CallId id, String title, OrdinanceNumber ordinance, Instant now) {
        this.id = id.value();
        this.terms = new CallTerms(title, ordinance);
        registerEvent(new CallDrafted(id, title, now));
    }

    /** Begins a call of a new round with what this one said, but for its days and its money. */
    public Call forNewRound(CallId round, String title, Instant now) {
        var call = new Call(round, title, terms.ordinance(), now);
        terms.forNewRound(title).forEach(part -> call.compose(part, now));
        return call;
    }

    /** Writes a section of the draft anew. */
    public Call compose(CallPart part, Instant now) {
        refuseIf(isPublished(), "compose.page.published");
        part.writeTo(terms);
        registerEvent(new CallComposed(id(), part.section().name(), now));
        return this;
    }

    /** Writes a section anew where it still says what its writer saw; the same again does nothing. */
    public Call compose(CallPart part, SeenSections seen, ActorId writer, Instant now) {
        refuseIf(isPublished(), "compose.page.published");
        if (terms.parts().contains(part)) {
            return this;
        }
        StaleVersion.refuseUnless(seen.isCurrent(part.section(), terms.parts()), id);
        writers.note(part.section(), writer);
        return compose(part, now);
    }

    /** Reads the draft under the wording that holds on its first day. */
    public void readUnder(OrdinanceVersionId version) {
        terms.readUnder(version);
    }

    /** Draws on the money of a budget year. */
    public void drawOn(int year) {
        terms.drawOn(year);
    }

    /** Returns what the call offers and asks for; only this package can change it. */
    public CallTerms terms() {
        return terms;
    }

    /** Returns what stops the draft from being published. */
    public List<CallGap> gaps() {
        return CallGaps.of(terms.parts());
    }

    /** Refuses to publish a call that lacks something, before money is set aside for it. */
    public void refuseUnfinished() {
        refuseIf(!gaps().isEmpty(), "calls.publish.unfinished");
    }

    /** Refuses to publish a call whose last day is over, before money is set aside for it. */
    public void refuseTooLate(Instant now) {
        refuseIf(!now.isBefore(terms.window().closesAt()), "calls.publish.window-is-over");
    }

    /** Publishes: the wording is frozen, the frame is allotted, the case is opened. */
    public Call publish(OrdinanceVersionId frozen, BudgetId allotted, CaseNumber number, Instant now) {
        if (isPublished()) {
            throw new IllegalStateException("Call %s is published".formatted(id));
        }
        refuseUnfinished();
        refuseTooLate(now);
        terms.readUnder(frozen);
        budget = allotted.value();
        caseNumber = number.toString();
        publishedAt = now;
        registerEvent(new CallPublished(id(), frozen.value(), now));
        return this;
    }

    /** Returns what the window becomes with a later last day, or refuses as extending does. */
    public LongerWindow longer(LocalDate lastDay, Instant now) {
        refuseUnpublished();
        refuseIf(cancellation != null, "extension.cancelled");
        return LongerWindow.of(terms, lastDay, now);
    }

    /** Makes the window longer for everyone, also after it has closed; the reason is published. */
    public Call extend(LocalDate lastDay, String reason, Instant now) {
        terms.extendTo(longer(lastDay, now));
        extensions.add(new Extension(now, lastDay, reason));
        registerEvent(new CallExtended(id(), lastDay, now));
        return this;
    }

    /** Changes what may be changed of a published call; the reason is published. */
    public Call change(ChangedTerms to, ChangeLog.Signed why) {
        var asksAnew = changes.note(viewAt(why.at()), to, why);
        terms.changeTo(to);
        registerEvent(new CallChanged(id(), asksAnew, why.at()));
        return this;
    }

    /** Refuses to take back a call that has closed and in which something is decided: the others are to be tried alike. */
    public void refuseWhereDecided(boolean decided, Instant now) {
        refuseIf(decided && !now.isBefore(terms.window().closesAt()), "calls.cancel.decided");
    }

    /** Takes the call back, whatever its window; the reason is published (R-PROC-19). */
    public Call cancel(String reason, Instant now) {
        refuseUnpublished();
        refuseIf(cancellation != null, "calls.cancel.done");
        cancellation = new Cancellation(now, reason);
        registerEvent(new CallCancelled(id(), now));
        return this;
    }

    /** Takes a draft that was never published away. */
    public Call remove(Instant now) {
        refuseIf(isPublished(), "compose.remove.published");
        registerEvent(new CallRemoved(id(), terms.title(), now));
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
        return cancellation == null ? terms.window().statusAt(now) : CallStatus.CANCELLED;
    }

    public CallView viewAt(Instant now) {
        return CallViews.of(
                id(), terms, statusAt(now), Optional.ofNullable(budget).map(BudgetId::new));
    }

    public CallId id() {
        return new CallId(id);
    }

    /** Returns the version a form must carry; a call that was never saved has none. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Returns how the window became as long as it is, or nothing where it is as it was published. */
    public Optional<Extension> extension() {
        return extensions.stream().max(Comparator.comparing(Extension::lastDay));
    }

    public ChangeLog changes() {
        return changes;
    }

    public Writers writers() {
        return writers;
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(caseNumber).map(CaseNumber::of);
    }

    private void refuseUnpublished() {
        refuseIf(!isPublished(), "calls.change.not-published");
    }
}
