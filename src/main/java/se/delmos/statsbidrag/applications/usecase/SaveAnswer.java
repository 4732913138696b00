package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.NotFound;

/** Saves one answer of a draft while it is being written. */
@Service
public class SaveAnswer {

    private final Writing writing;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Calls calls;

    SaveAnswer(Writing writing, FilledForms filledForms, Forms forms, Calls calls) {
        this.writing = writing;
        this.filledForms = filledForms;
        this.forms = forms;
        this.calls = calls;
    }

    /** Saves the only answer of a typing; refuses with not-found when the section does not ask it. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Saved save(ApplicationId id, Typing typing) {
        var application = writing.open(id);
        var filling = filledForms.draft(application, calls.require(application.call()));
        var asked = forms.paths(filling, typing.section());
        typing.texts().keySet().stream()
                .filter(path -> !asked.contains(path) || filledForms.asksForFiles(application, path))
                .findFirst()
                .ifPresent(path -> {
                    throw new NotFound(path);
                });
        return writing.save(application, typing);
    }
}
