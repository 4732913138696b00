package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.NotFound;

/** Lets members of a partner organisation read the joint application, and nobody else by this way. */
@Component
class PartnerAccess {

    private final PartnershipRepository partnerships;
    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final Calls calls;
    private final FilledForms forms;

    PartnerAccess(
            PartnershipRepository partnerships,
            ApplicationRepository applications,
            Applicants applicants,
            Calls calls,
            FilledForms forms) {
        this.partnerships = partnerships;
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.forms = forms;
    }

    Partnership require(PartnershipId id, MemberRight right) {
        var partnership =
                partnerships.findById(id.value()).filter(Partnership::isPart).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(partnership.partner(), right);
        return partnership;
    }

    /** Returns the application, and keeps others from it until the transaction ends. */
    Application locked(Partnership partnership) {
        return applications.findLockedById(partnership.application().value()).orElseThrow();
    }

    Application application(Partnership partnership) {
        return applications.findById(partnership.application().value()).orElseThrow();
    }

    /** Returns what is written so far, or what was handed in. */
    List<Part> parts(Application application) {
        var call = calls.require(application.call());
        var filling = application.stage().isBeingWritten()
                ? forms.draft(application, call)
                : forms.of(application, call, application.content().answers());
        return forms.parts(application, filling, forms.check(filling), LocaleContextHolder.getLocale());
    }
}
