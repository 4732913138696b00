package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.OwnParts;
import se.delmos.statsbidrag.applications.PartnerState;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Reads the parts that an organisation has not answered for, while there is an application to take part in. */
@Service
class ReadOwnParts implements OwnParts {

    private final PartnershipRepository partnerships;
    private final PartnerAccess access;
    private final Applicants applicants;
    private final Calls calls;

    ReadOwnParts(PartnershipRepository partnerships, PartnerAccess access, Applicants applicants, Calls calls) {
        this.partnerships = partnerships;
        this.access = access;
        this.applicants = applicants;
        this.calls = calls;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "read by the applicant's own pages, which have checked membership (R-OSL-05)")
    public List<AskedPart> unansweredBy(ApplicantId organisation) {
        var ids = applicants.everyIdOf(organisation).stream()
                .map(ApplicantId::value)
                .toList();
        return partnerships.findOf(ids).stream()
                .filter(partnership -> partnership.state() == PartnerState.ASKED)
                .flatMap(partnership -> asked(partnership.id(), access.application(partnership)))
                .toList();
    }

    private Stream<AskedPart> asked(PartnershipId id, Application application) {
        var call = calls.require(application.call());
        var lead = applicants.require(application.applicant()).name();
        return application.stage().isBeingWritten() && !call.isCancelled()
                ? Stream.of(new AskedPart(id, lead, call.title()))
                : Stream.empty();
    }
}
