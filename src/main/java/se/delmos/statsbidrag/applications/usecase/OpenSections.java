package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Completion;
import se.delmos.statsbidrag.applications.model.CompletionRepository;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormCheck;

/**
 * Which sections of an application can be written in: all of a draft; in a completion those that the officer named, and those in
 * which something is missing since, because an answer in a named section made it asked for.
 */
@Component
class OpenSections {

    private final CompletionRepository completions;
    private final FilledForms forms;
    private final Calls calls;

    OpenSections(CompletionRepository completions, FilledForms forms, Calls calls) {
        this.completions = completions;
        this.forms = forms;
        this.calls = calls;
    }

    /** Refuses to write in a section that stays as it was sent. */
    void requireOpen(Application application, String section) {
        if (application.stage().isCompleting() && !named(application).contains(section)) {
            var check = forms.check(application, calls.require(application.call()));
            refuseUnless(isOpen(application, section, check), "completion.closed");
        }
    }

    boolean isOpen(Application application, String section, FormCheck check) {
        return !application.stage().isCompleting()
                || named(application).contains(section)
                || !check.gapsOf(section).isEmpty();
    }

    private List<String> named(Application application) {
        return completions
                .findFirstByApplicationIdOrderByAskedAtDesc(application.id().value())
                .map(Completion::sections)
                .orElse(List.of());
    }
}
