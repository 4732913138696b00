package se.delmos.statsbidrag.desk.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Outlook;
import se.delmos.statsbidrag.applications.Outlook.State;
import se.delmos.statsbidrag.applications.Outlook.Step;
import se.delmos.statsbidrag.applications.Outlooks;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.workflow.WorkItem;
import se.delmos.statsbidrag.workflow.WorkList;

/** Tells an applicant the steps of a case. What an officer has found in one of them is not told before the decision. */
@Service
public class ApplicantOutlooks implements Outlooks {

    private static final String REVIEW = "review";
    private static final String DECIDE = "decide";
    private static final String PAYMENT = "payment";
    private static final String REPORT = "report";
    private static final String REPAY = "repay";
    private static final String CLOSED = "closed";

    private final Applications applications;
    private final Decisions decisions;
    private final Calls calls;
    private final WorkList workList;
    private final HandlingTimes times;

    ApplicantOutlooks(
            Applications applications, Decisions decisions, Calls calls, WorkList workList, HandlingTimes times) {
        this.applications = applications;
        this.decisions = decisions;
        this.calls = calls;
        this.workList = workList;
        this.times = times;
    }

    @Override
    @SystemOnly(reason = "read by the applicant's own pages, which have checked membership")
    @Transactional(readOnly = true)
    public Outlook of(ApplicationId id) {
        var application = applications.require(id);
        var decision = decisions.of(id);
        var granted = decision.filter(made -> made.outcome().grantsMoney());
        var waiting = decision.isEmpty()
                ? workList.about(id)
                : granted.map(DecisionView::id).flatMap(workList::about);
        return new Outlook(
                steps(decision.isPresent() && granted.isEmpty(), now(decision.orElse(null), waiting)),
                decision.isPresent()
                        ? Optional.empty()
                        : Optional.of(times.now().apply(application)),
                reportDue(application, decision.orElse(null)),
                calls.require(application.call()).content().payout());
    }

    private Optional<LocalDate> reportDue(ApplicationView application, @Nullable DecisionView decision) {
        if (decision == null) {
            return Optional.of(calls.require(application.call()).reportDue());
        }
        return decision.outcome().grantsMoney() ? Optional.of(decision.reportDue()) : Optional.empty();
    }

    /** Returns the step that a case stands at. What has just arrived waits for nobody yet: it stands at the review. */
    private static String now(@Nullable DecisionView decision, Optional<WorkItem> waiting) {
        return waiting.map(WorkItem::task).map(ApplicantOutlooks::stepOf).orElse(decision == null ? REVIEW : CLOSED);
    }

    private static String stepOf(String task) {
        return switch (task) {
            case "decide" -> DECIDE;
            case "release-payment", "approve-payment", "send-payment-file", "read-bank-answer" -> PAYMENT;
            case "submit-final-report", "review-final-report" -> REPORT;
            case "receive-repayment" -> REPAY;
            default -> REVIEW;
        };
    }

    private static List<Step> steps(boolean refused, String now) {
        var keys = new ArrayList<>(List.of("arrived", REVIEW, DECIDE));
        if (!refused) {
            keys.addAll(List.of(PAYMENT, REPORT));
        }
        if (now.equals(REPAY)) {
            keys.add(REPAY);
        }
        keys.add(CLOSED);
        var current = now.equals(CLOSED) ? keys.size() : keys.indexOf(now);
        return keys.stream()
                .map(key -> new Step(key, state(keys.indexOf(key), current)))
                .toList();
    }

    private static State state(int index, int current) {
        if (index == current) {
            return State.CURRENT;
        }
        return index < current ? State.DONE : State.AHEAD;
    }
}
