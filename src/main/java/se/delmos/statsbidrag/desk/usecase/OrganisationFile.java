package se.delmos.statsbidrag.desk.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.Calls;

/** Puts together what one organisation has with the agency. */
@Component
class OrganisationFile {

    private final Applicants applicants;
    private final Applications applications;
    private final Calls calls;
    private final OwnDrafts drafts;
    private final OwnCases cases;
    private final OpenCalls open;

    OrganisationFile(
            Applicants applicants,
            Applications applications,
            Calls calls,
            OwnDrafts drafts,
            OwnCases cases,
            OpenCalls open) {
        this.applicants = applicants;
        this.applications = applications;
        this.calls = calls;
        this.drafts = drafts;
        this.cases = cases;
        this.open = open;
    }

    MyPages of(ApplicantView applicant) {
        var ids = applicants.everyIdOf(applicant.id());
        var found = cases.of(
                ids.stream().flatMap(id -> applications.of(id).stream()).toList());
        var published = calls.published();
        return new MyPages(
                applicant,
                drafts.of(ids, published),
                found.waiting(),
                found.decided(),
                found.papers(),
                applicants.careOf(applicant.id()),
                open.to(applicant.kind(), published));
    }
}
