package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.FormPage.PageError;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * An organisation's expression of interest in a call, sent or yet to be.
 *
 * @param opensAt when the call opens
 * @param closesAt the first moment an expression of interest is late
 * @param taking whether it can be expressed now, and in time or not
 * @param asking the form to write it on; none for a call that asks for a short text
 * @param refusal why the organisation may not apply in the call, unless it has begun to write
 */
public record InterestPage(
        CallId call,
        String callTitle,
        String organisation,
        Instant opensAt,
        Instant closesAt,
        Taking taking,
        Optional<Asking> asking,
        Optional<Sent> sent,
        Optional<RuleViolation> refusal) {

    /** Whether interest can be expressed. */
    public enum Taking {
        CANCELLED,
        NOT_YET,
        IN_TIME,
        LATE,
        OVER
    }

    /** Tells whether something can be written and sent. */
    public boolean isOpen() {
        return refusal.isEmpty() && (taking == Taking.IN_TIME || taking == Taking.LATE);
    }

    /** Returns the last minute that is in time. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }

    /**
     * What was sent, and the answer where there is one: RECEIVED, ASKED, INVITED, DECLINED or WRITTEN_OFF.
     *
     * @param copied whether there is a copy of exactly what was sent
     * @param evidenceDue the last day to hand in what was asked for, where something was
     */
    public record Sent(
            CaseNumber caseNumber,
            Instant receivedAt,
            boolean late,
            String text,
            List<Part> parts,
            String status,
            Optional<String> reason,
            boolean copied,
            Optional<LocalDate> evidenceDue,
            Optional<String> inTimeAfterAll) {}

    /**
     * The form to write on, all its sections on one page.
     *
     * @param revision what the page must carry, with the marks of the answers it shows
     * @param registered the questions whose answers are what is registered of the organisation
     */
    public record Asking(
            int revision,
            String shown,
            List<FormPage> parts,
            Set<String> registered,
            Optional<Instant> savedAt,
            String savedBy) {

        public List<PageError> errors() {
            return parts.stream().flatMap(part -> part.errors().stream()).toList();
        }
    }
}
