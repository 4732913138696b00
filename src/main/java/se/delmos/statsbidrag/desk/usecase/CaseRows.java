package se.delmos.statsbidrag.desk.usecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.review.Reviews;
import se.delmos.statsbidrag.workflow.WorkItem;

/** Puts cases together for a list, with the same few queries for two cases as for two hundred. */
@Component
class CaseRows {

    private final Applicants applicants;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Completions completions;
    private final Identities identities;
    private final Clock clock;

    CaseRows(
            Applicants applicants,
            Reviews reviews,
            Decisions decisions,
            Completions completions,
            Identities identities,
            Clock clock) {
        this.applicants = applicants;
        this.reviews = reviews;
        this.decisions = decisions;
        this.completions = completions;
        this.identities = identities;
        this.clock = clock;
    }

    List<CaseRow> of(Collection<ApplicationView> cases, List<WorkItem> waiting, Actor reader) {
        var ids = cases.stream().map(ApplicationView::id).toList();
        var organisations = applicants.among(
                cases.stream().map(ApplicationView::applicant).distinct().toList());
        var reviewed = reviews.of(ids);
        var decided = decisions.of(ids);
        var items = new HashMap<UUID, WorkItem>();
        waiting.forEach(item -> items.put(item.subject(), item));
        var officers = officers();
        var completing = completions.awaitedAmong(ids);
        return cases.stream()
                .map(application -> {
                    var review = reviewed.get(application.id());
                    var decision = decided.get(application.id());
                    var item = item(items, application, decision);
                    var name = Optional.ofNullable(review)
                            .flatMap(ReviewView::officer)
                            .flatMap(officer -> Optional.ofNullable(officers.get(officer)));
                    return row(
                            application,
                            new Names(name(organisations, application.applicant()), name),
                            new Progress(review, decision, item),
                            reader,
                            completing.contains(application.id()));
                })
                .toList();
    }

    private CaseRow row(ApplicationView application, Names names, Progress progress, Actor reader, boolean completing) {
        var since = progress.item().map(WorkItem::since).orElse(application.submittedAt());
        return new CaseRow(
                application.id(),
                application.caseNumber(),
                names.organisation(),
                application.title(),
                application.call(),
                application.submittedAt(),
                application.imported(),
                application.late(),
                progress.amount(application),
                progress.state(),
                progress.item().map(WorkItem::role),
                since,
                ChronoUnit.DAYS.between(
                        since.atZone(Display.STOCKHOLM).toLocalDate(),
                        clock.instant().atZone(Display.STOCKHOLM).toLocalDate()),
                names.officer(),
                progress.isFor(reader),
                completing);
    }

    /** The names of the organisation and of the officer who handles its case. */
    private record Names(String organisation, Optional<String> officer) {}

    private Map<ActorId, String> officers() {
        var names = new HashMap<ActorId, String>();
        identities.withRole(Role.CASE_OFFICER).forEach(officer -> names.put(officer.id(), officer.name()));
        return names;
    }

    private static String name(Map<ApplicantId, ApplicantView> organisations, ApplicantId id) {
        return Optional.ofNullable(organisations.get(id))
                .map(ApplicantView::name)
                .orElse("–");
    }

    private static @Nullable WorkItem item(
            Map<UUID, WorkItem> items, ApplicationView application, @Nullable DecisionView decision) {
        var handling = items.get(application.id().value());
        return handling != null || decision == null
                ? handling
                : items.get(decision.id().value());
    }
}
