package se.delmos.statsbidrag.screening.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.screening.Screenings;
import se.delmos.statsbidrag.screening.model.ScreeningRepository;

/** Counts what nobody has answered, for pages that lead to it. */
@Service
class CountQuestions implements Screenings {

    private final Cases cases;
    private final Findings findings;
    private final ScreeningRepository screenings;

    CountQuestions(Cases cases, Findings findings, ScreeningRepository screenings) {
        this.cases = cases;
        this.findings = findings;
        this.screenings = screenings;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by pages of other modules, which carry the authorisation")
    public Optional<Integer> unanswered(ApplicationId application) {
        return Optional.of(application).filter(cases.rights()::mayRead).map(this::count);
    }

    private int count(ApplicationId application) {
        var screening = screenings.of(application);
        return (int) findings.of(cases.require(application))
                .all()
                .filter(finding ->
                        screening.stateOf(finding.key(), finding.seen()).isUnanswered())
                .count();
    }
}
