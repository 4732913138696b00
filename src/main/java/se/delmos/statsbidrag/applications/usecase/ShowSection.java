package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.model.SectionSave;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** Shows one section of a draft to write in. */
@Service
public class ShowSection {

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final Identities identities;
    private final SectionTexts texts;

    ShowSection(OwnApplications own, Calls calls, Applicants applicants, Identities identities, SectionTexts texts) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.identities = identities;
        this.texts = texts;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public SectionPage show(ApplicationId id, Section section) {
        var application = own.require(id);
        return page(application, calls.require(application.call()), section);
    }

    private SectionPage page(Application application, CallView call, Section section) {
        var applicant = applicants.require(application.applicant());
        var saved = application.answers().lastSaveOf(section);
        return new SectionPage(
                application.id(),
                section,
                call.title(),
                applicant.name(),
                call.closesAt(),
                application.isSubmitted(),
                !application.answers().earlier().isEmpty(),
                application.draft(),
                texts.rows(application, call, applicant, section),
                application.answers().revisionOf(section),
                saved.map(SectionSave::savedAt),
                saved.map(SectionSave::savedBy).map(ActorId::new).map(identities::nameOf),
                call.questions(),
                texts.headings(call),
                call.activity(),
                call.ceiling(),
                texts.requirements(call, applicant).statements());
    }
}
