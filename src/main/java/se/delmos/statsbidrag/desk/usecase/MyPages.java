package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Care;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications.WrittenOff;
import se.delmos.statsbidrag.applications.Outlook.Expected;
import se.delmos.statsbidrag.applications.OwnInterests.OwnInterest;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.TimeLeft;
import se.delmos.statsbidrag.recovery.Repayments.Owed;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.reporting.ReportStatus;

/**
 * What an organisation has with the agency: what to do, drafts, what was handed in, decisions, documents, and open calls.
 *
 * @param ended what was taken back, or written off with its call
 * @param papers all that the organisation can download, the latest first
 * @param care what is to be seen to among members and mandates
 */
public record MyPages(
        ApplicantView applicant,
        List<Draft> drafts,
        List<Interest> interests,
        List<Submitted> submitted,
        List<Granted> decided,
        List<WrittenOff> ended,
        List<Paper> papers,
        Care care,
        Open calls) {

    /**
     * The calls that are open to the organisation, and in which it has begun nothing.
     *
     * @param others whether more are open, to other kinds of organisations
     */
    public record Open(List<CallView> own, boolean others) {

        /** Returns them without the calls in which the organisation has begun or handed in something. */
        Open without(Set<CallId> taken) {
            return new Open(
                    own.stream().filter(call -> !taken.contains(call.id())).toList(), others);
        }
    }

    /**
     * A draft, with when it must be handed in and how much of it is done.
     *
     * @param changes whether it changes what was handed in before
     * @param completing whether an officer has asked for the changes
     * @param awaited those whose signatures it waits for
     */
    public record Draft(
            ApplicationId id,
            String title,
            CallView call,
            Instant savedAt,
            String savedBy,
            int done,
            int sections,
            boolean changes,
            boolean completing,
            Awaited awaited,
            Closing closing) {

        public boolean isComplete() {
            return done == sections;
        }

        public boolean isOpen() {
            return closing.open();
        }

        public boolean awaitsSignatures() {
            return !awaited.names().isEmpty();
        }
    }

    /** The names of those who have not signed yet; {@code mine} when the reader is among them. */
    public record Awaited(String names, boolean mine) {}

    /** An expression of interest that is begun or sent, with when its time is over. */
    public record Interest(OwnInterest own, String call, Closing closing) {

        public Instant at() {
            return own.at();
        }

        /** Tells whether it is begun and can still be sent in time. */
        public boolean isToSend() {
            return own.isDraft() && closing.open();
        }

        /** Returns the copy of exactly what was sent. */
        Optional<Paper> copy() {
            return own.number().filter(number -> own.copied()).map(number -> OwnPapers.interest(number, this));
        }
    }

    /** When a call closes. */
    public record Closing(Instant at, boolean open, boolean cancelled, TimeLeft left) {

        /** Returns the last moment to hand something in, as people say it: 23.59 and not 00.00. */
        public Instant lastMoment() {
            return Display.lastMinute(at);
        }
    }

    /** An application that waits for a decision. */
    public record Submitted(
            ApplicationId id,
            CaseNumber number,
            String title,
            Money amount,
            Instant at,
            boolean late,
            boolean started,
            Expected expected) {}

    /** A decision and what has come of it. */
    public record Granted(
            DecisionId id,
            ApplicationId application,
            CaseNumber number,
            String title,
            Outcome outcome,
            Money amount,
            Optional<Instant> decidedAt,
            Payment payment,
            Report report,
            Optional<Owed> owed) {

        public boolean isReportable() {
            return outcome.grantsMoney() && payment.status() == PaymentStatus.PAID;
        }

        /** Tells whether the organisation is to hand in its final report. */
        public boolean isToReport() {
            return isReportable()
                    && (report.status() == ReportStatus.NOT_DUE || report.status() == ReportStatus.WAITING);
        }
    }

    /** The payment of a grant; the amount is known once it has been prepared. */
    public record Payment(PaymentStatus status, Optional<Money> amount, Optional<Instant> paidAt) {

        public @Nullable LocalDate paidOn() {
            return paidAt.map(at -> at.atZone(Display.STOCKHOLM).toLocalDate()).orElse(null);
        }
    }

    /** The final report of a grant. */
    public record Report(ReportStatus status, LocalDate due, Optional<Money> unused) {}

    /**
     * A document of the organisation's.
     *
     * @param kind the end of its text key
     */
    public record Paper(String kind, CaseNumber number, String title, Instant at, String link) {}

    /** Returns the drafts of what has never been handed in. */
    public List<Draft> newDrafts() {
        return drafts.stream().filter(draft -> !draft.changes()).toList();
    }

    /** Tells whether changes to it have been begun, whether they can still be handed in or not. */
    public boolean hasChanges(Submitted application) {
        return drafts.stream().anyMatch(draft -> draft.id().equals(application.id()));
    }

    /**
     * Tells whether changes to it have been begun and can be handed in: the call is open and nobody has begun to examine it, or
     * the officer has asked for them.
     */
    public boolean isChanging(Submitted application) {
        return drafts.stream()
                .filter(draft -> draft.id().equals(application.id()) && draft.isOpen())
                .anyMatch(draft -> draft.completing() || !application.started());
    }

    /** Tells whether the officer has asked for completion of it. */
    public boolean isCompleting(Submitted application) {
        return drafts.stream().anyMatch(draft -> draft.id().equals(application.id()) && draft.completing());
    }

    public List<Draft> draftsToFinish() {
        return drafts.stream()
                .filter(Draft::isOpen)
                .filter(draft -> !draft.changes()
                        || submitted.stream()
                                .filter(this::isChanging)
                                .anyMatch(applied -> applied.id().equals(draft.id())))
                .toList();
    }

    public List<Interest> interestsToSend() {
        return interests.stream().filter(Interest::isToSend).toList();
    }

    public List<Interest> evidenceToHandIn() {
        return interests.stream()
                .filter(interest -> interest.own().evidenceDue().isPresent())
                .toList();
    }

    public List<Granted> reportsToSubmit() {
        return decided.stream().filter(Granted::isToReport).toList();
    }

    public List<Granted> toPayBack() {
        return decided.stream().filter(grant -> grant.owed().isPresent()).toList();
    }

    public boolean hasNothingToDo() {
        return draftsToFinish().isEmpty()
                && interestsToSend().isEmpty()
                && evidenceToHandIn().isEmpty()
                && reportsToSubmit().isEmpty()
                && toPayBack().isEmpty()
                && care.isNone();
    }
}
