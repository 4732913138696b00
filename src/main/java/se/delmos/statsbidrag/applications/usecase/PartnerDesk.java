package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Opens an application for changes of its partners: while it is a draft that nobody has signed. */
@Component
class PartnerDesk {

    private final OwnApplications own;
    private final Signatures signatures;
    private final PartnershipRepository partnerships;

    PartnerDesk(OwnApplications own, Signatures signatures, PartnershipRepository partnerships) {
        this.own = own;
        this.signatures = signatures;
        this.partnerships = partnerships;
    }

    Application open(ApplicationId id) {
        var application = own.requireForWriting(id);
        var stage = application.stage();
        refuseUnless(stage.isBeingWritten() && !stage.isRevision(), "partners.closed");
        signatures.open(application).ifPresent(round -> {
            refuseIf(!round.signers().isEmpty(), "partners.signed");
            signatures.cancel(round);
        });
        return application;
    }

    Partnership find(Application application, PartnershipId id) {
        return partnerships
                .findById(id.value())
                .filter(partnership -> partnership.application().equals(application.id()))
                .orElseThrow(() -> new NotFound(id));
    }
}
