package se.delmos.statsbidrag.desk.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.desk.usecase.MyPages.Draft;
import se.delmos.statsbidrag.desk.usecase.MyPages.Interest;
import se.delmos.statsbidrag.desk.usecase.MyPages.Paper;

/** Puts together what one organisation has with the agency. */
@Component
class OrganisationFile {

    private final Applicants applicants;
    private final Applications applications;
    private final Calls calls;
    private final OwnDrafts drafts;
    private final OwnCases cases;
    private final OpenCalls open;
    private final InterestsOfOwn interests;

    OrganisationFile(
            Applicants applicants,
            Applications applications,
            Calls calls,
            OwnDrafts drafts,
            OwnCases cases,
            OpenCalls open,
            InterestsOfOwn interests) {
        this.applicants = applicants;
        this.applications = applications;
        this.calls = calls;
        this.drafts = drafts;
        this.cases = cases;
        this.open = open;
        this.interests = interests;
    }

    MyPages of(ApplicantView applicant) {
        var ids = applicants.everyIdOf(applicant.id());
        var submitted = ids.stream().flatMap(id -> applications.of(id).stream()).toList();
        var found = cases.of(submitted);
        var published = calls.published();
        var expressed = interests.of(ids, published);
        var begun = drafts.of(ids, published);
        return new MyPages(
                applicant,
                begun,
                expressed,
                found.waiting(),
                found.decided(),
                ids.stream()
                        .flatMap(id -> applications.writtenOffOf(id).stream())
                        .toList(),
                papers(found.papers(), expressed),
                applicants.careOf(applicant.id()),
                open.to(applicant.kind(), published).without(taken(submitted, begun, expressed)));
    }

    private static Set<CallId> taken(List<ApplicationView> submitted, List<Draft> begun, List<Interest> expressed) {
        var handedIn = submitted.stream().map(ApplicationView::call);
        var written = begun.stream().map(draft -> draft.call().id());
        var interested = expressed.stream().map(interest -> interest.own().call());
        return Stream.of(handedIn, written, interested).flatMap(each -> each).collect(Collectors.toSet());
    }

    private static List<Paper> papers(List<Paper> ofCases, List<Interest> expressed) {
        return Stream.concat(ofCases.stream(), expressed.stream().flatMap(interest -> interest.copy().stream()))
                .sorted(Comparator.comparing(Paper::at).reversed())
                .toList();
    }
}
