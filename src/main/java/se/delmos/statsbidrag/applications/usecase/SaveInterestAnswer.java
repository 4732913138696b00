package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.NotFound;

/** Saves one answer of an expression of interest while it is being written. */
@Service
public class SaveInterestAnswer {

    private final Calls calls;
    private final InterestWriting writing;
    private final FilledForms filledForms;
    private final Forms forms;

    SaveInterestAnswer(Calls calls, InterestWriting writing, FilledForms filledForms, Forms forms) {
        this.calls = calls;
        this.writing = writing;
        this.filledForms = filledForms;
        this.forms = forms;
    }

    /** Saves the only answer of a typing; refuses with not-found when the form does not ask it. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Saved save(CallId id, Typing typing) {
        var call = calls.require(id);
        var draft = writing.open(call);
        typing.texts().keySet().stream()
                .filter(path -> !asks(draft, call, path))
                .findFirst()
                .ifPresent(path -> {
                    throw new NotFound(path);
                });
        return writing.save(draft, typing);
    }

    private boolean asks(InterestDraft draft, CallView call, String path) {
        var filling = filledForms.of(draft.form(), call, draft.answers());
        return filledForms.definition(draft.form()).sections().stream()
                .anyMatch(section -> forms.paths(filling, section.id()).contains(path));
    }
}
