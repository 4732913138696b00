package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.usecase.DraftPage.SectionState;
import se.delmos.statsbidrag.applications.usecase.DraftPage.State;
import se.delmos.statsbidrag.applications.usecase.DraftPage.Together;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.TimeLeft;

/** Describes a draft for its writers: how far it has come and who can send it. */
@Component
class Drafts {

    private final Applicants applicants;
    private final Identities identities;
    private final OwnApplications own;
    private final FilledForms forms;
    private final Remarks remarks;
    private final Signatures signatures;
    private final Partners partners;
    private final AskedCompletions asked;
    private final OpenSections openSections;
    private final Circumstances circumstances;

    Drafts(
            Applicants applicants,
            Identities identities,
            OwnApplications own,
            FilledForms forms,
            Remarks remarks,
            Signatures signatures,
            Partners partners,
            AskedCompletions asked,
            OpenSections openSections,
            Circumstances circumstances) {
        this.applicants = applicants;
        this.identities = identities;
        this.own = own;
        this.forms = forms;
        this.remarks = remarks;
        this.signatures = signatures;
        this.partners = partners;
        this.asked = asked;
        this.openSections = openSections;
        this.circumstances = circumstances;
    }

    DraftPage page(Application application, CallView call, FormCheck check) {
        return new DraftPage(
                application.id(),
                call.id(),
                call.title(),
                applicants.require(application.applicant()).name(),
                call.closesAt(),
                TimeLeft.until(call.closesAt(), circumstances.now()),
                !call.isOpenAt(circumstances.now()) && !application.stage().isCompleting(),
                call.isCancelled(),
                application.savedAt(),
                identities.nameOf(application.savedBy()),
                states(application, call, check),
                own.mayWrite(application),
                own.maySubmit(application),
                application.stage().isRevision(),
                asked.page(application, call),
                forms.isOutgrown(application, call),
                applicants.signatoriesOf(application.applicant()),
                together(application),
                partners.unconfirmed(application),
                partners.count(application));
    }

    private Together together(Application application) {
        var round = signatures.open(application);
        var awaited = round.map(Signing::awaited).orElse(List.of());
        return new Together(
                signatures.suffices(application),
                round.map(signing -> signing.signers().size()).orElse(0),
                round.map(signing -> signing.signatories().size()).orElse(0),
                awaited.stream().map(identities::nameOf).sorted().toList(),
                awaited.contains(circumstances.person()));
    }

    private List<SectionState> states(Application application, CallView call, FormCheck check) {
        Locale locale = LocaleContextHolder.getLocale();
        var definition = forms.definition(application);
        var remarked = remarks.of(check, definition, call, locale);
        return openSections.of(application, check).stream()
                .flatMap(section -> definition.section(section).stream())
                .map(section -> new SectionState(
                        section.id(),
                        section.title().in(locale),
                        state(application, section.id(), check),
                        remarked.stream()
                                .filter(remark -> remark.section().equals(section.id()))
                                .toList()))
                .toList();
    }

    /** Tells how far a section has come. */
    static State state(Application application, String section, FormCheck check) {
        if (application.answers().revisionOf(section) == 0
                && !application.stage().isRevision()) {
            return State.NOT_STARTED;
        }
        return check.gapsOf(section).isEmpty() ? State.DONE : State.STARTED;
    }
}
