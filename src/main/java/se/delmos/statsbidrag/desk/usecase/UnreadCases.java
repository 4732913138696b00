package se.delmos.statsbidrag.desk.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;

/** Puts numbers and names to cases with unread messages. */
@Component
class UnreadCases {

    private final Applications applications;
    private final Applicants applicants;

    UnreadCases(Applications applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    List<UnreadCase> of(Map<ApplicationId, Long> counts) {
        var found = applications.among(counts.keySet()).values();
        var names =
                applicants.among(found.stream().map(ApplicationView::applicant).toList());
        return found.stream()
                .map(each -> new UnreadCase(
                        each.id(),
                        each.caseNumber(),
                        Optional.ofNullable(names.get(each.applicant()))
                                .map(ApplicantView::name)
                                .orElse("–"),
                        counts.getOrDefault(each.id(), 0L)))
                .sorted(Comparator.comparing(UnreadCase::number))
                .toList();
    }
}
