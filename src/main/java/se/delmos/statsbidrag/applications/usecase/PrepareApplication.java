package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.usecase.StartPage.Model;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;

/** Shows for which organisation and in which call a draft is about to be started, or why it cannot be. */
@Service
public class PrepareApplication {

    private final Calls calls;
    private final Applicants applicants;
    private final Admission admission;
    private final CarriedOver carriedOver;
    private final Circumstances circumstances;

    PrepareApplication(
            Calls calls,
            Applicants applicants,
            Admission admission,
            CarriedOver carriedOver,
            Circumstances circumstances) {
        this.calls = calls;
        this.applicants = applicants;
        this.admission = admission;
        this.carriedOver = carriedOver;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public StartPage prepare(CallId id) {
        var call = calls.require(id);
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.WRITER);
        var name = applicants.require(organisation).name();
        var refusal = admission.refusal(call, organisation, circumstances.now());
        var models = carriedOver.models(organisation).stream()
                .map(earlier -> new Model(
                        earlier.id(), earlier.title(), earlier.arrival().caseNumber()))
                .toList();
        return new StartPage(id, call.title(), name, call.closesAt(), models, refusal);
    }
}
