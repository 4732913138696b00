package se.delmos.statsbidrag.applications.usecase;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationPages;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows a submitted application to the staff. */
@Service
public class ShowApplication implements ApplicationPages {

    private final ApplicationRepository applications;
    private final Contents contents;

    ShowApplication(ApplicationRepository applications, Contents contents) {
        this.applications = applications;
        this.contents = contents;
    }

    @Override
    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public ApplicationContent show(ApplicationId id) {
        return applications
                .findById(id.value())
                .filter(Application::isSubmitted)
                .map(submitted -> contents.of(submitted, LocaleContextHolder.getLocale()))
                .orElseThrow(() -> new NotFound(id));
    }
}
