package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;

/** Keeps what an organisation has written of its expression of interest on the call's form, until it is sent. */
@Service
public class SaveInterest {

    private final Calls calls;
    private final InterestWriting writing;
    private final FilledForms filledForms;
    private final Forms forms;

    SaveInterest(Calls calls, InterestWriting writing, FilledForms filledForms, Forms forms) {
        this.calls = calls;
        this.writing = writing;
        this.filledForms = filledForms;
        this.forms = forms;
    }

    /** Keeps what a page sent, but for answers that somebody else has changed since the page was read. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Saved save(CallId id, Written written) {
        var call = calls.require(id);
        var draft = writing.open(call);
        var touched = typed(call, draft, written.fields());
        touched.entrySet().removeIf(answer -> written.shown().isUntouched(answer.getKey(), answer.getValue()));
        var saved = writing.save(draft, new Typing("", written.revision(), written.writer(), touched));
        var filling = filledForms.of(draft.form(), call, draft.answers());
        var gaps = filledForms.check(filling).gaps().stream()
                .filter(FormGap::typed)
                .toList();
        return saved.with(gaps, Map.of()).landingAt(forms.landing(filling, written.fields()));
    }

    private Map<String, String> typed(CallView call, InterestDraft draft, Map<String, List<String>> fields) {
        var before = filledForms.of(draft.form(), call, draft.answers());
        var typed = new HashMap<String, String>();
        forms.definition(draft.form())
                .sections()
                .forEach(section -> typed.putAll(forms.typed(before, section.id(), fields)));
        return typed;
    }

    /**
     * What a page sent.
     *
     * @param revision the revision of the draft that the page was made of
     * @param writer the name of the window the page stands in, which a script gives it; else empty
     * @param shown the marks of the answers as the page showed them
     * @param fields what was typed, by the names of the controls, and the buttons that change rows
     */
    public record Written(int revision, String writer, Shown shown, Map<String, List<String>> fields) {

        /** Returns what the person typed at a path. */
        public String typed(String path) {
            return String.join(",", fields.getOrDefault(path, List.of()));
        }
    }
}
