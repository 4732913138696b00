package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.EvidenceRequest;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.usecase.InterestPage.Asking;
import se.delmos.statsbidrag.applications.usecase.InterestPage.Sent;
import se.delmos.statsbidrag.applications.usecase.InterestPage.Taking;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows an organisation its expression of interest in a call, or the page to write one. */
@Service
public class ShowInterest {

    private final InterestRepository interests;
    private final Calls calls;
    private final Applicants applicants;
    private final InterestReception reception;
    private final Eligible eligible;
    private final InterestForms forms;
    private final Circumstances circumstances;

    ShowInterest(
            InterestRepository interests,
            Calls calls,
            Applicants applicants,
            InterestReception reception,
            Eligible eligible,
            InterestForms forms,
            Circumstances circumstances) {
        this.interests = interests;
        this.calls = calls;
        this.applicants = applicants;
        this.reception = reception;
        this.eligible = eligible;
        this.forms = forms;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public InterestPage show(CallId id, Retold retold) {
        var call = calls.require(id);
        if (call.budget().isEmpty() || !call.byInvitation()) {
            throw new NotFound(id);
        }
        var organisation = reception.reader();
        var sent = interests.findByCallIdAndApplicantId(id.value(), organisation.value());
        if (sent.isEmpty()) {
            reception.writer();
        }
        Optional<Asking> asking = sent.isPresent() ? Optional.empty() : forms.asking(call, organisation, retold);
        var begun = sent.isPresent() || asking.flatMap(Asking::savedAt).isPresent();
        return new InterestPage(
                id,
                call.title(),
                applicants.require(organisation).name(),
                call.opensAt(),
                call.interestClosesAt(),
                taking(call),
                asking,
                sent.map(interest -> sent(interest, call)),
                begun ? Optional.empty() : eligible.refusal(call, organisation));
    }

    private Taking taking(CallView call) {
        var now = circumstances.now();
        if (call.isCancelled()) {
            return Taking.CANCELLED;
        }
        if (call.takesInterestAt(now)) {
            return Taking.IN_TIME;
        }
        if (now.isBefore(call.interestClosesAt())) {
            return Taking.NOT_YET;
        }
        return now.isBefore(call.closesAt()) ? Taking.LATE : Taking.OVER;
    }

    private Sent sent(ExpressionOfInterest interest, CallView call) {
        return new Sent(
                interest.caseNumber(),
                interest.arrival().submittedAt(),
                interest.arrival().late(),
                interest.summary(),
                forms.parts(interest, call, LocaleContextHolder.getLocale()),
                interest.status().name(),
                interest.reason(),
                interest.arrival().copyId() != null,
                interest.evidence().map(EvidenceRequest::due),
                Optional.ofNullable(interest.arrival().inTimeAfterAll()));
    }
}
