package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.Forms;

/** Shows a section of a call's application to try, with what the person has tried so far. */
@Service
public class ShowTrial {

    private final Calls calls;
    private final Trials trials;
    private final Forms forms;

    ShowTrial(Calls calls, Trials trials, Forms forms) {
        this.calls = calls;
        this.trials = trials;
        this.forms = forms;
    }

    /** Shows the section that is wanted, or the first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public TrialPage show(CallId id, String wanted) {
        Locale locale = LocaleContextHolder.getLocale();
        var call = calls.require(id);
        var trial = trials.of(id);
        var filling = trials.filling(trial, call);
        var form = forms.definition(call.form());
        var section = form.section(wanted).orElseGet(() -> form.sections().get(0));
        var wrong = forms.check(filling).gaps().stream().filter(FormGap::typed).toList();
        return new TrialPage(
                id,
                call.title(),
                trial.version(),
                trial.applicant(),
                form.sections(),
                forms.page(filling, section.id(), wrong, locale));
    }

    /** A section to try. */
    public record TrialPage(
            CallId id, String title, long version, MadeUpApplicant applicant, List<Section> sections, FormPage page) {}
}
