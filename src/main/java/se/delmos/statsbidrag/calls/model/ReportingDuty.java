package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

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
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutyChanged;
import se.delmos.statsbidrag.calls.ReportingDutyFulfilled;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.ReportingDutyRecorded;

/** A report of a call that the agency itself owes somebody, and whether it is made (F-013). */
@Entity
@Table(schema = "calls", name = "reporting_duty")
public class ReportingDuty extends AbstractAggregateRoot<ReportingDuty> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;

    @Embedded
    private DutyTerms terms;

    @Embedded
    private @Nullable DutyDone done;

    @SuppressWarnings("NullAway.Init")
    protected ReportingDuty() {}

    public ReportingDuty(ReportingDutyId id, CallId call, DutyTerms terms, Instant now) {
        this.id = id.value();
        this.callId = call.value();
        this.terms = terms;
        registerEvent(new ReportingDutyRecorded(id, call, now));
    }

    /** Returns the same duty of a call of a new round: not made, and without a day. */
    public ReportingDuty forNewRound(CallId round, Instant now) {
        return new ReportingDuty(ReportingDutyId.create(), round, terms.undated(), now);
    }

    /** Writes it anew, as long as it is not made. */
    public ReportingDuty change(DutyTerms to, Instant now) {
        refuseIf(done != null, "duties.done.already");
        if (!to.equals(terms)) {
            terms = to;
            registerEvent(new ReportingDutyChanged(id(), call(), now));
        }
        return this;
    }

    /** Notes that it is made, on a day that has been; the same again does nothing. */
    public ReportingDuty fulfil(DutyDone how, LocalDate today, Instant now) {
        if (how.equals(done)) {
            return this;
        }
        refuseIf(done != null, "duties.done.already");
        refuseIf(how.doneOn().isAfter(today), "duties.done.future");
        done = how;
        registerEvent(new ReportingDutyFulfilled(id(), call(), now));
        return this;
    }

    /** Tells whether its last day is over and it is not made. */
    public boolean isOverdueOn(LocalDate today) {
        return done == null && terms.due() != null && terms.due().isBefore(today);
    }

    public ReportingDutyId id() {
        return new ReportingDutyId(id);
    }

    public CallId call() {
        return new CallId(callId);
    }

    public DutyTerms terms() {
        return terms;
    }

    public Optional<DutyDone> done() {
        return Optional.ofNullable(done);
    }

    /** Returns the version a form must carry. */
    public long version() {
        return version == null ? 0 : version;
    }
}
