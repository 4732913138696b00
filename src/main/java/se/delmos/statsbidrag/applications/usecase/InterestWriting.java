package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.applications.model.InterestWindow;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.Saved.Contest;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.NotFound;

/** Writes in an expression of interest, one answer or all. Writers who save at the same time wait for each other. */
@Component
class InterestWriting {

    private final InterestDraftRepository drafts;
    private final InterestReception reception;
    private final Eligible eligible;
    private final FilledForms forms;
    private final OwnDetails details;
    private final Contests contests;
    private final Circumstances circumstances;

    InterestWriting(
            InterestDraftRepository drafts,
            InterestReception reception,
            Eligible eligible,
            FilledForms forms,
            OwnDetails details,
            Contests contests,
            Circumstances circumstances) {
        this.drafts = drafts;
        this.reception = reception;
        this.eligible = eligible;
        this.forms = forms;
        this.details = details;
        this.contests = contests;
        this.circumstances = circumstances;
    }

    /** Returns the draft, locked until the end of the transaction; a new one begins with what is registered. */
    InterestDraft open(CallView call) {
        var organisation = reception.writer();
        refuseIf(reception.isReceived(call.id(), organisation), "applications.interest.already-sent");
        InterestWindow.requireReceivable(call, circumstances.now());
        return drafts.findLocked(call.id().value(), organisation.value()).orElseGet(() -> begin(call, organisation));
    }

    private InterestDraft begin(CallView call, ApplicantId organisation) {
        var form = call.stages().interestForm().orElseThrow(() -> new NotFound(call.id()));
        eligible.require(call, organisation);
        var known = details.of(organisation, form).answers();
        return new InterestDraft(call.id(), organisation, form, known, circumstances.sender());
    }

    /** Keeps what was typed, whatever it is. */
    Saved save(InterestDraft draft, Typing typing) {
        var sender = circumstances.sender();
        var contested = draft.keep(typing, sender);
        drafts.save(draft);
        return new Saved(
                draft.revision(),
                sender.at(),
                List.of(),
                contested.stream().map(path -> contest(draft, path)).toList(),
                Map.of(),
                "/mina-sidor/intresseanmalan/" + draft.call(),
                Optional.empty());
    }

    private Contest contest(InterestDraft draft, String path) {
        var answer = draft.answer(path);
        var label = forms.label(draft.form(), path, LocaleContextHolder.getLocale());
        return contests.of(path, label, answer);
    }
}
