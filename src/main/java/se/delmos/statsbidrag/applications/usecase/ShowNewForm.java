package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDifference;

/** Shows the writers of a draft what is new in the form since they began, and which of their answers have no place in it. */
@Service
public class ShowNewForm {

    private final OwnApplications own;
    private final Calls calls;
    private final FilledForms forms;

    ShowNewForm(OwnApplications own, Calls calls, FilledForms forms) {
        this.own = own;
        this.calls = calls;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public NewFormPage show(ApplicationId id) {
        var application = own.require(id);
        var call = calls.require(application.call());
        if (!application.stage().isBeingWritten() || !forms.isOutgrown(application, call)) {
            return new NewFormPage(id, call.title(), new FormDifference(List.of()), List.of());
        }
        var difference = forms.difference(application, call);
        return new NewFormPage(id, call.title(), difference, withoutPlace(application, call, difference));
    }

    private List<Answer> withoutPlace(Application application, CallView call, FormDifference difference) {
        Locale locale = LocaleContextHolder.getLocale();
        var gone = difference.withoutPlace();
        var answers = application.answers().read().entrySet().stream()
                .filter(answer -> gone.contains(FormDefinition.questionOf(answer.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return forms.given(forms.of(application.form(), call, answers), locale);
    }

    /** What differs, and the answers that will be kept aside. */
    public record NewFormPage(
            ApplicationId id, String callTitle, FormDifference difference, List<Answer> withoutPlace) {}
}
