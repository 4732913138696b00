package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.MarkedText;
import se.delmos.statsbidrag.screening.model.ScreeningRepository;
import se.delmos.statsbidrag.screening.model.Shingles;
import se.delmos.statsbidrag.screening.usecase.FindingPage.Alike;
import se.delmos.statsbidrag.screening.usecase.FindingPage.Marked;

/** Shows one finding; texts that are alike stand side by side, as far as the reader may read the other case. */
@Service
public class ShowFinding {

    private final Cases cases;
    private final Findings findings;
    private final LikeTexts texts;
    private final Searches searches;
    private final ScreeningRepository screenings;

    ShowFinding(Cases cases, Findings findings, LikeTexts texts, Searches searches, ScreeningRepository screenings) {
        this.cases = cases;
        this.findings = findings;
        this.texts = texts;
        this.searches = searches;
        this.screenings = screenings;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public FindingPage show(ApplicationId id, String finding) {
        var facts = cases.require(id);
        if (!cases.rights().mayRead(id)) {
            throw new AccessDeniedException("The content of the case is not open to this person");
        }
        var key = FindingKey.of(finding);
        var found = findings.of(facts).find(key).orElseThrow(() -> new NotFound(key));
        var screening = screenings.of(id);
        return new FindingPage(
                CaseTop.of(facts),
                key,
                as(found, OtherCase.class),
                as(found, OtherAward.class),
                as(found, LikeText.class).map(alike -> alike(id, alike)),
                as(found, Signal.class),
                screening.stateOf(key, found.seen()),
                searches.said(screening.answersTo(key)),
                cases.rights().mayAnswer(id),
                screening.version());
    }

    private static <T> Optional<T> as(Finding found, Class<T> kind) {
        return Optional.of(found).filter(kind::isInstance).map(kind::cast);
    }

    private Alike alike(ApplicationId id, LikeText finding) {
        var other = finding.line().id();
        var theirs = Optional.of(other)
                .filter(cases.rights()::mayRead)
                .map(readable -> marked(readable, texts.shingles(id)));
        return new Alike(
                finding,
                marked(id, texts.shingles(other)),
                theirs,
                cases.rights().isDisqualified(other));
    }

    private List<Marked> marked(ApplicationId id, Shingles against) {
        return texts.passages(id).stream()
                .map(passage -> new Marked(passage.question(), MarkedText.of(passage.text(), against)))
                .toList();
    }
}
