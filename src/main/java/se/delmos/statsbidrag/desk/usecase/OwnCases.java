package se.delmos.statsbidrag.desk.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.desk.usecase.MyPages.Granted;
import se.delmos.statsbidrag.desk.usecase.MyPages.Paper;
import se.delmos.statsbidrag.desk.usecase.MyPages.Submitted;
import se.delmos.statsbidrag.reporting.ReportView;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.review.Reviews;

/** What an organisation has handed in, and what has come of it. */
@Component
class OwnCases {

    private final Reviews reviews;
    private final Outcomes outcomes;
    private final HandlingTimes times;

    OwnCases(Reviews reviews, Outcomes outcomes, HandlingTimes times) {
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.times = times;
    }

    /** Returns the applications with what came of them, with as few queries for many as for one. */
    Found of(List<ApplicationView> submitted) {
        var decisions =
                outcomes.decisions(submitted.stream().map(ApplicationView::id).toList());
        var ids = decisions.values().stream().map(DecisionView::id).toList();
        var reports = outcomes.reports(ids);
        var afterwards = new Afterwards(outcomes.payments(ids), reports, outcomes.owed(ids));
        return new Found(
                waiting(submitted.stream()
                        .filter(application -> !decisions.containsKey(application.id()))
                        .toList()),
                decided(submitted, decisions, afterwards),
                papers(submitted, decisions, reports));
    }

    private List<Submitted> waiting(List<ApplicationView> undecided) {
        var reviewed = reviews.of(undecided.stream().map(ApplicationView::id).toList());
        var expected = times.now();
        return undecided.stream()
                .map(application -> new Submitted(
                        application.id(),
                        application.caseNumber(),
                        application.title(),
                        application.amount(),
                        application.submittedAt(),
                        application.late(),
                        isStarted(reviewed.get(application.id())),
                        expected.apply(application)))
                .sorted(Comparator.comparing(Submitted::number).reversed())
                .toList();
    }

    private static boolean isStarted(@Nullable ReviewView review) {
        return review != null && review.status() != ReviewStatus.WAITING;
    }

    private static List<Granted> decided(
            List<ApplicationView> submitted, Map<ApplicationId, DecisionView> decisions, Afterwards afterwards) {
        return submitted.stream()
                .flatMap(application -> Optional.ofNullable(decisions.get(application.id()))
                        .map(decision -> afterwards.of(application, decision))
                        .stream())
                .sorted(Comparator.comparing(Granted::number).reversed())
                .toList();
    }

    private static List<Paper> papers(
            List<ApplicationView> submitted,
            Map<ApplicationId, DecisionView> decisions,
            Map<DecisionId, ReportView> reports) {
        var papers = new ArrayList<Paper>();
        for (var application : submitted) {
            var decision = Optional.ofNullable(decisions.get(application.id()));
            if (!application.imported()) {
                papers.add(OwnPapers.copy(application));
            }
            decision.filter(made -> made.letter().isPresent())
                    .ifPresent(made -> papers.add(OwnPapers.letter(application, made)));
            decision.map(made -> reports.get(made.id()))
                    .flatMap(report -> OwnPapers.report(application, report))
                    .ifPresent(papers::add);
        }
        papers.sort(Comparator.comparing(Paper::at).reversed());
        return papers;
    }

    /** The cases that wait, those that are decided, and the documents of both. */
    record Found(List<Submitted> waiting, List<Granted> decided, List<Paper> papers) {}
}
