package se.delmos.statsbidrag.desk.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;
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
        var found = cases.of(
                ids.stream().flatMap(id -> applications.of(id).stream()).toList());
        var published = calls.published();
        var expressed = interests.of(ids, published);
        return new MyPages(
                applicant,
                drafts.of(ids, published),
                expressed,
                found.waiting(),
                found.decided(),
                ids.stream()
                        .flatMap(id -> applications.writtenOffOf(id).stream())
                        .toList(),
                papers(found.papers(), expressed),
                applicants.careOf(applicant.id()),
                open.to(applicant.kind(), published));
    }

    private static List<Paper> papers(List<Paper> ofCases, List<Interest> expressed) {
        return Stream.concat(ofCases.stream(), expressed.stream().flatMap(interest -> interest.copy().stream()))
                .sorted(Comparator.comparing(Paper::at).reversed())
                .toList();
    }
}
