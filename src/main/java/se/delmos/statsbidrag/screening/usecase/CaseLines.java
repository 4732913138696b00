package se.delmos.statsbidrag.screening.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.Outcome;

/** Puts names, calls and decisions to applications, with few queries however many there are. */
@Component
class CaseLines {

    private final Applicants applicants;
    private final Calls calls;
    private final Decisions decisions;

    CaseLines(Applicants applicants, Calls calls, Decisions decisions) {
        this.applicants = applicants;
        this.calls = calls;
        this.decisions = decisions;
    }

    /** Returns the lines, the latest case number first. */
    List<CaseLine> of(Collection<ApplicationView> applications) {
        Map<ApplicantId, ApplicantView> names = applicants.among(
                applications.stream().map(ApplicationView::applicant).toList());
        Map<ApplicationId, DecisionView> decided =
                decisions.of(applications.stream().map(ApplicationView::id).toList());
        var titles = new HashMap<CallId, String>();
        return applications.stream()
                .sorted(Comparator.comparing(ApplicationView::caseNumber).reversed())
                .map(application -> line(
                        application,
                        Optional.ofNullable(names.get(application.applicant()))
                                .map(ApplicantView::name)
                                .orElse("–"),
                        titles.computeIfAbsent(
                                application.call(), call -> calls.require(call).title()),
                        Optional.ofNullable(decided.get(application.id()))))
                .toList();
    }

    private static CaseLine line(
            ApplicationView application, String organisation, String call, Optional<DecisionView> decision) {
        return new CaseLine(
                application.id(),
                application.caseNumber(),
                organisation,
                call,
                application.title(),
                application.amount(),
                decision.map(DecisionView::outcome).map(Outcome::name).orElse(CaseLine.WAITING),
                decision.filter(made -> made.outcome().grantsMoney()).map(DecisionView::amount),
                decision.flatMap(DecisionView::period).or(application::period));
    }
}
