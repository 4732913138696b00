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
            refuseUnless(of(application, check).contains(section), "completion.closed");
        }
    }

    /** Returns the ids of the sections that can be written in, in the order of the form. */
    List<String> of(Application application, FormCheck check) {
        if (!application.stage().isCompleting()) {
            return check.sections();
        }
        var named = named(application);
        return check.sections().stream()
                .filter(section ->
                        named.contains(section) || !check.gapsOf(section).isEmpty())
                .toList();
    }

    private List<String> named(Application application) {
        return completions.awaited(application).map(Completion::sections).orElse(List.of());
    }
}
