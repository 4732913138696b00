package se.delmos.statsbidrag.applications.usecase;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.ApplicationStatus;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Tells who has a draft, for reminders. */
@Service
class ReadOpenDrafts implements OpenDrafts {

    private final ApplicationRepository applications;

    ReadOpenDrafts(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the reminders; no page reaches it")
    public Collection<ApplicantId> writersIn(CallId call) {
        return applications.findByCallIdAndStageStatusOrderBySavedAt(call.value(), ApplicationStatus.DRAFT).stream()
                .map(Application::applicant)
                .collect(Collectors.toUnmodifiableSet());
    }
}
