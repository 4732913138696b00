package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.model.Incomplete;
import se.delmos.statsbidrag.applications.model.InterestDraft;
import se.delmos.statsbidrag.applications.model.InterestDraftRepository;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.InTurn;
import se.delmos.statsbidrag.kernel.NotFound;

/** Sends an organisation's expression of interest as it was written on the call's form, once. */
@Service
public class SendInterest {

    private final InterestDraftRepository drafts;
    private final CallArrivals arrivals;
    private final InterestReception reception;
    private final FilledForms forms;

    SendInterest(
            InterestDraftRepository drafts, CallArrivals arrivals, InterestReception reception, FilledForms forms) {
        this.drafts = drafts;
        this.arrivals = arrivals;
        this.reception = reception;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @InTurn
    @Transactional
    public void send(CallId id) {
        var call = arrivals.hold(id);
        var organisation = reception.writer();
        var draft = drafts.findLocked(id.value(), organisation.value());
        if (!reception.isReceived(id, organisation)) {
            send(call, organisation, draft.orElseThrow(() -> new NotFound(id)));
        }
    }

    private void send(CallView call, ApplicantId organisation, InterestDraft draft) {
        var check = forms.check(forms.of(draft.form(), call, draft.answers()));
        if (!check.isComplete()) {
            throw new Incomplete(check.gaps());
        }
        var answers = draft.answers();
        var summary = forms.definition(draft.form())
                .question(Meaning.USE)
                .map(use -> answers.getOrDefault(use.id(), ""))
                .orElse("");
        reception.keep(reception.receive(call, organisation, summary).answering(draft.form(), answers), call);
        drafts.delete(draft);
    }
}
