package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.reporting.ReportStatus;

/** What an organisation has with the agency: what to do, drafts, what was handed in, decisions, and open calls. */
public record MyPages(
        ApplicantView applicant,
        List<Draft> drafts,
        List<Submitted> submitted,
        List<Granted> decided,
        List<CallView> openCalls) {

    /** A draft, with when it must be handed in. */
    public record Draft(
            ApplicationId id,
            String title,
            String call,
            Instant savedAt,
            Instant closesAt,
            boolean open,
            boolean cancelled) {

        /** Returns the last moment to hand it in, as people say it: 23.59 and not 00.00. */
        public Instant lastMoment() {
            return Display.lastMinute(closesAt);
        }
    }

    /** An application that waits for a decision. */
    public record Submitted(
            ApplicationId id, CaseNumber number, String title, Money amount, Instant at, boolean started) {}

    /** A decision and what has come of it. */
    public record Granted(
            DecisionId id,
            ApplicationId application,
            CaseNumber number,
            String title,
            Outcome outcome,
            Money amount,
            Optional<Instant> decidedAt,
            PaymentStatus payment,
            Optional<Instant> paidAt,
            ReportStatus report,
            LocalDate reportDue,
            Optional<Money> unused) {

        public boolean isReportable() {
            return outcome.grantsMoney() && payment == PaymentStatus.PAID;
        }

        public @Nullable LocalDate paidOn() {
            return paidAt.map(at -> at.atZone(Display.STOCKHOLM).toLocalDate()).orElse(null);
        }

        /** Tells whether the organisation is to hand in its final report. */
        public boolean isToReport() {
            return isReportable() && (report == ReportStatus.NOT_DUE || report == ReportStatus.WAITING);
        }
    }

    public List<Draft> draftsToFinish() {
        return drafts.stream().filter(Draft::open).toList();
    }

    public List<Granted> reportsToSubmit() {
        return decided.stream().filter(Granted::isToReport).toList();
    }

    public boolean hasNothingToDo() {
        return draftsToFinish().isEmpty() && reportsToSubmit().isEmpty();
    }
}
