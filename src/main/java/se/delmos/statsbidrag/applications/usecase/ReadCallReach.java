package se.delmos.statsbidrag.applications.usecase;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.applications.model.Content;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallReach;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Counts what has been written and sent in a call; what it says is nobody's business here (R-OSL-05). */
@Service
class ReadCallReach implements CallReach {

    private final ApplicationRepository applications;

    ReadCallReach(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the change of a call, which carries the authorisation")
    public Reach of(CallId call, Set<String> questions) {
        var drafts = in(call, ApplicationStatus.DRAFT).toList();
        var submitted = in(call, ApplicationStatus.SUBMITTED).toList();
        var highest = submitted.stream()
                .map(Application::content)
                .map(Content::amount)
                .reduce(Money.ZERO, (one, other) -> other.isMoreThan(one) ? other : one);
        Map<String, Integer> answered = drafts.stream()
                .flatMap(ReadCallReach::answered)
                .filter(questions::contains)
                .collect(Collectors.toMap(Function.identity(), question -> 1, Integer::sum));
        return new Reach(drafts.size(), submitted.size(), 0, highest, answered);
    }

    private Stream<Application> in(CallId call, ApplicationStatus status) {
        return applications.findByCallIdAndStageStatusOrderBySavedAt(call.value(), status).stream();
    }

    /** Returns each question that has an answer, once. */
    private static Stream<String> answered(Application draft) {
        return draft.answers().read().entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .map(answer -> FormDefinition.questionOf(answer.getKey()))
                .distinct();
    }
}
