package se.delmos.statsbidrag.applications.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Completeness;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Requirements;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.DraftPage.SectionState;
import se.delmos.statsbidrag.applications.usecase.DraftPage.State;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.identity.Identities;

/** Describes a draft for its writers: how far it has come and who can send it. */
@Component
class Drafts {

    private final Applicants applicants;
    private final Identities identities;
    private final OwnApplications own;
    private final CallTerms terms;
    private final Circumstances circumstances;

    Drafts(
            Applicants applicants,
            Identities identities,
            OwnApplications own,
            CallTerms terms,
            Circumstances circumstances) {
        this.applicants = applicants;
        this.identities = identities;
        this.own = own;
        this.terms = terms;
        this.circumstances = circumstances;
    }

    DraftPage page(Application application, CallView call) {
        return new DraftPage(
                application.id(),
                call.title(),
                applicants.require(application.applicant()).name(),
                call.closesAt(),
                !call.isOpenAt(circumstances.now()),
                call.isCancelled(),
                application.savedAt(),
                identities.nameOf(application.savedBy()),
                states(application, gaps(application, call)),
                own.maySubmit(application),
                applicants.signatoriesOf(application.applicant()));
    }

    List<Gap> gaps(Application application, CallView call) {
        return Completeness.gaps(application.draft(), requirements(application, call));
    }

    Requirements requirements(Application application, CallView call) {
        return terms.requirements(call, applicants.require(application.applicant()));
    }

    private static List<SectionState> states(Application application, List<Gap> gaps) {
        Map<Section, Long> open =
                gaps.stream().collect(Collectors.groupingBy(gap -> gap.field().section(), Collectors.counting()));
        return Arrays.stream(Section.values())
                .map(section -> new SectionState(section, state(application, section, open.containsKey(section))))
                .toList();
    }

    private static State state(Application application, Section section, boolean hasGaps) {
        if (application.answers().revisionOf(section) == 0) {
            return State.NOT_STARTED;
        }
        return hasGaps ? State.STARTED : State.DONE;
    }
}
