package se.delmos.statsbidrag.applications.usecase;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.EvidenceRequest;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.usecase.InterestsPage.Evidence;
import se.delmos.statsbidrag.applications.usecase.InterestsPage.Line;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;

/** Lists the expressions of interest of a call for the staff. */
@Service
public class ListInterests {

    private final InterestRepository interests;
    private final Calls calls;
    private final Applicants applicants;
    private final InterestForms forms;
    private final EvidenceFiles files;
    private final CurrentActor currentActor;

    ListInterests(
            InterestRepository interests,
            Calls calls,
            Applicants applicants,
            InterestForms forms,
            EvidenceFiles files,
            CurrentActor currentActor) {
        this.interests = interests;
        this.calls = calls;
        this.applicants = applicants;
        this.forms = forms;
        this.files = files;
        this.currentActor = currentActor;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public InterestsPage list(CallId id) {
        var call = calls.require(id);
        var received = interests.findByCallIdOrderByArrivalSubmittedAt(id.value());
        var senders = applicants.among(
                received.stream().map(ExpressionOfInterest::applicant).toList());
        var lines =
                received.stream().map(interest -> line(interest, call, senders)).toList();
        return new InterestsPage(id, call.title(), currentActor.require().has(Role.CASE_OFFICER), lines);
    }

    private Line line(ExpressionOfInterest interest, CallView call, Map<ApplicantId, ApplicantView> senders) {
        var sender = Optional.ofNullable(senders.get(interest.applicant()));
        return new Line(
                interest.id(),
                interest.caseNumber(),
                sender.map(ApplicantView::name).orElse("–"),
                sender.map(ApplicantView::county).orElse("–"),
                interest.arrival().submittedAt(),
                interest.arrival().late(),
                interest.summary(),
                forms.parts(interest, call, LocaleContextHolder.getLocale()),
                interest.status().name(),
                interest.reason(),
                interest.evidence().map(request -> evidence(interest, request)),
                Optional.ofNullable(interest.arrival().inTimeAfterAll()));
    }

    private Evidence evidence(ExpressionOfInterest interest, EvidenceRequest request) {
        var address = "/handlaggning/intresseanmalningar/" + interest.call() + "/" + interest.id() + "/underlag";
        return new Evidence(
                request.what(),
                request.due(),
                Optional.ofNullable(request.handedInAt()),
                AttachmentPage.readOnly(address, files.cleared(interest)));
    }
}
