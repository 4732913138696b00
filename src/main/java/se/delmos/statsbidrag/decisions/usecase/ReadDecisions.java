package se.delmos.statsbidrag.decisions.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.decisions.model.DecisionRepository.Made;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** What other modules may ask of decisions and grants. */
@Service
public class ReadDecisions implements Decisions {

    private static final String REASON = "Read by other modules' use cases, which carry the authorisation.";

    private final DecisionRepository decisions;

    ReadDecisions(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    @SystemOnly(reason = REASON)
    @Transactional(readOnly = true)
    public Optional<DecisionView> of(ApplicationId application) {
        return decisions.on(application.value()).map(Decision::view);
    }

    @Override
    @SystemOnly(reason = REASON)
    @Transactional(readOnly = true)
    public Map<ApplicationId, DecisionView> of(Collection<ApplicationId> applications) {
        var ids = applications.stream().map(ApplicationId::value).toList();
        return decisions.onAny(ids).stream()
                .map(Decision::view)
                .collect(Collectors.toMap(DecisionView::application, Function.identity()));
    }

    @Override
    @SystemOnly(reason = REASON)
    @Transactional(readOnly = true)
    public Map<ApplicationId, Instant> latest(int most) {
        return decisions.latest(Limit.of(most)).stream()
                .collect(Collectors.toMap(made -> new ApplicationId(made.getApplication()), Made::getAt));
    }

    @Override
    @SystemOnly(reason = REASON)
    @Transactional(readOnly = true)
    public GrantView grant(DecisionId id) {
        return decisions
                .findById(id.value())
                .filter(decision -> decision.ruling().outcome().grantsMoney())
                .map(Decision::grant)
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    @SystemOnly(reason = REASON)
    @Transactional(readOnly = true)
    public List<GrantView> grants() {
        return decisions.grants().stream()
                .map(Decision::grant)
                .sorted(Comparator.comparing(GrantView::caseNumber))
                .toList();
    }
}
