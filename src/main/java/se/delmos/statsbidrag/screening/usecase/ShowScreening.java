package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.screening.model.Screening;
import se.delmos.statsbidrag.screening.model.ScreeningRepository;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage.Row;

/** Shows what there is to look into in a case: support for the officer, and no decision. */
@Service
public class ShowScreening {

    private final Cases cases;
    private final Findings findings;
    private final Searches searches;
    private final ScreeningRepository screenings;
    private final Applications applications;

    ShowScreening(
            Cases cases,
            Findings findings,
            Searches searches,
            ScreeningRepository screenings,
            Applications applications) {
        this.cases = cases;
        this.findings = findings;
        this.searches = searches;
        this.screenings = screenings;
        this.applications = applications;
    }

    /** Returns nothing where the reader has to declare first that there is no conflict of interest (R-FL-02). */
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Optional<ScreeningPage> show(ApplicationId id) {
        applications.require(id);
        cases.rights().refuseDisqualified(id);
        return Optional.of(id).filter(cases.rights()::mayRead).map(this::page);
    }

    private ScreeningPage page(ApplicationId id) {
        var facts = cases.require(id);
        var found = findings.of(facts);
        var screening = screenings.of(id);
        return new ScreeningPage(
                CaseTop.of(facts),
                Statement.of(applications.handedIn(id)),
                rows(found.cases(), screening),
                rows(found.awards(), screening),
                rows(found.texts(), screening),
                rows(found.signals(), screening),
                searches.earlier(screening, found),
                searches.of(facts));
    }

    private static <T extends Finding> List<Row<T>> rows(List<T> found, Screening screening) {
        return found.stream()
                .map(finding -> new Row<>(finding, screening.stateOf(finding.key(), finding.seen())))
                .toList();
    }
}
