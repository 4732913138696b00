package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Keeps what an organisation has written of its expression of interest on the call's form, until it is sent. */
@Service
public class SaveInterest {

    private static final int MOST_CHARACTERS = 100_000;

    private final InterestDraftRepository drafts;
    private final Calls calls;
    private final InterestReception reception;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Circumstances circumstances;

    SaveInterest(
            InterestDraftRepository drafts,
            Calls calls,
            InterestReception reception,
            FilledForms filledForms,
            Forms forms,
            Circumstances circumstances) {
        this.drafts = drafts;
        this.calls = calls;
        this.reception = reception;
        this.filledForms = filledForms;
        this.forms = forms;
        this.circumstances = circumstances;
    }

    /** Keeps what a page sent, unless somebody else has saved since the page was read: then nothing is overwritten. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Kept save(CallId id, Written written) {
        var organisation = reception.writer();
        if (reception.isReceived(id, organisation)) {
            throw new RuleViolation("applications.interest.already-sent");
        }
        var call = calls.require(id);
        ExpressionOfInterest.requireReceivable(call, circumstances.now());
        var draft = draft(call, organisation);
        var typed = typed(call, draft, written);
        if (draft.version() != written.version()) {
            return new Kept(true, typed, List.of());
        }
        drafts.save(draft.keep(typed, circumstances.sender()));
        var check = filledForms.check(filledForms.of(draft.form(), call, draft.answers()));
        return new Kept(
                false, Map.of(), check.gaps().stream().filter(FormGap::typed).toList());
    }

    private InterestDraft draft(CallView call, ApplicantId organisation) {
        var form = call.stages().interestForm().orElseThrow(() -> new NotFound(call.id()));
        return drafts.findLocked(call.id().value(), organisation.value())
                .orElseGet(() -> new InterestDraft(call.id(), organisation, form, circumstances.sender()));
    }

    private Map<String, String> typed(CallView call, InterestDraft draft, Written written) {
        var before = filledForms.of(draft.form(), call, draft.answers());
        var typed = new HashMap<String, String>();
        forms.definition(draft.form())
                .sections()
                .forEach(section -> typed.putAll(forms.typed(before, section.id(), written.fields())));
        if (typed.values().stream().anyMatch(text -> text.length() > MOST_CHARACTERS)) {
            throw new RuleViolation("applications.save.too-much");
        }
        return typed;
    }

    /**
     * What a page sent.
     *
     * @param version the version of the draft that the page was made of
     * @param fields what was typed, by the names of the controls, and the buttons that change rows
     */
    public record Written(long version, Map<String, List<String>> fields) {}

    /**
     * What became of it.
     *
     * @param stale whether somebody else had saved, so that nothing was kept
     * @param own what was typed and not kept, by path
     * @param gaps what was typed and cannot be read
     */
    public record Kept(boolean stale, Map<String, String> own, List<FormGap> gaps) {}
}
