package se.delmos.statsbidrag.screening.usecase;

import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.Screening;
import se.delmos.statsbidrag.screening.model.ScreeningRepository;
import se.delmos.statsbidrag.screening.model.Verdict;

/** An officer says what a finding led to. It is kept and audited, and changes nothing else in the case. */
@Service
public class AnswerFinding {

    private final Cases cases;
    private final Findings findings;
    private final ScreeningRepository screenings;
    private final CurrentActor currentActor;
    private final Clock clock;

    AnswerFinding(
            Cases cases, Findings findings, ScreeningRepository screenings, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.findings = findings;
        this.screenings = screenings;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void answer(Command command) {
        var id = command.application();
        cases.rights().refuseDisqualified(id);
        if (!cases.rights().mayAnswer(id)) {
            throw new AccessDeniedException("No declaration that there is no conflict of interest");
        }
        var key = FindingKey.of(command.finding());
        var found = findings.of(cases.require(id)).find(key).orElseThrow(() -> new NotFound(key));
        var screening = screenings.of(id);
        StaleVersion.refuseUnless(screening.version() == command.version(), id);
        var officer = new Screening.Officer(currentActor.require().id(), clock.instant());
        screenings.save(screening.answer(
                key, found.seen(), command.cleared() ? Verdict.CLEARED : Verdict.INVESTIGATE, command.note(), officer));
    }

    /**
     * The answer.
     *
     * @param version that of the answers when the page was opened
     * @param cleared whether it is no hindrance; else it is to be looked into
     */
    public record Command(ApplicationId application, String finding, long version, boolean cleared, String note) {}
}
