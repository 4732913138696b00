package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.Applications.DraftView;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.Completion;
import se.delmos.statsbidrag.applications.model.CompletionRepository;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.ActorId;

/** What an organisation has begun to write and not handed in, with how much of it is left. */
@Component
class BegunDrafts {

    private final ApplicationRepository applications;
    private final Calls calls;
    private final FilledForms forms;
    private final SigningRepository signings;
    private final CompletionRepository completions;
    private final OpenSections sections;

    BegunDrafts(
            ApplicationRepository applications,
            Calls calls,
            FilledForms forms,
            SigningRepository signings,
            CompletionRepository completions,
            OpenSections sections) {
        this.applications = applications;
        this.calls = calls;
        this.forms = forms;
        this.signings = signings;
        this.completions = completions;
        this.sections = sections;
    }

    /** Returns the drafts, the latest first, with as few queries for many as for one. */
    List<DraftView> of(ApplicantId applicant) {
        var published = calls.published().stream().collect(Collectors.toMap(CallView::id, Function.identity()));
        var begun = applications.findBegun(applicant.value());
        var awaited = signings.openOf(begun.stream().map(Application::id).toList()).stream()
                .collect(Collectors.toMap(Signing::application, Signing::awaited));
        return begun.stream()
                .flatMap(draft -> Optional.ofNullable(published.get(draft.call())).stream()
                        .map(call -> view(draft, call, awaited.getOrDefault(draft.id(), List.of()))))
                .toList();
    }

    private DraftView view(Application begun, CallView call, List<ActorId> awaited) {
        var check = forms.check(begun, call);
        var open = sections.of(begun, check);
        var done = open.stream()
                .filter(section -> Drafts.state(begun, section, check) == DraftPage.State.DONE)
                .count();
        return new DraftView(
                begun.id(),
                begun.call(),
                begun.title(),
                begun.savedAt(),
                begun.savedBy(),
                (int) done,
                open.size(),
                begun.stage().isRevision(),
                completions.awaited(begun).map(Completion::due),
                awaited);
    }
}
