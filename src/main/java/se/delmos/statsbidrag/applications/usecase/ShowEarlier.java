package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.EarlierAnswer;
import se.delmos.statsbidrag.applications.model.SetAsideAnswer;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Shows what the answers of a draft were before they were changed, to those who write in it. */
@Service
public class ShowEarlier {

    private final OwnApplications own;
    private final Calls calls;
    private final Identities identities;
    private final FilledForms forms;

    ShowEarlier(OwnApplications own, Calls calls, Identities identities, FilledForms forms) {
        this.own = own;
        this.calls = calls;
        this.identities = identities;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public EarlierPage show(ApplicationId id) {
        var application = own.require(id);
        var versions = application.answers().earlier().stream()
                .map(answer -> version(application, answer))
                .toList();
        var call = calls.require(application.call());
        return new EarlierPage(id, call.title(), versions, setAside(application, call));
    }

    private List<Answer> setAside(Application application, CallView call) {
        var versions = application.answers().setAside().stream()
                .collect(Collectors.groupingBy(
                        SetAsideAnswer::formVersion,
                        TreeMap::new,
                        Collectors.toMap(SetAsideAnswer::path, SetAsideAnswer::typed, (first, last) -> last)));
        return versions.entrySet().stream()
                .map(version -> forms.of(new FormVersionId(version.getKey()), call, version.getValue()))
                .flatMap(filling -> forms.given(filling, LocaleContextHolder.getLocale()).stream())
                .toList();
    }

    private Version version(Application application, EarlierAnswer answer) {
        return new Version(
                forms.label(application, answer.path(), LocaleContextHolder.getLocale()),
                forms.readable(application, answer.path(), answer.typed()),
                identities.nameOf(new ActorId(answer.savedBy())),
                answer.savedAt());
    }

    /**
     * The earlier versions of a draft's answers, the latest first.
     *
     * @param setAside answers to questions that the form no longer asks
     */
    public record EarlierPage(ApplicationId id, String callTitle, List<Version> versions, List<Answer> setAside) {}

    /** What an answer was, who typed it and when. */
    public record Version(String label, String typed, String by, Instant at) {}
}
