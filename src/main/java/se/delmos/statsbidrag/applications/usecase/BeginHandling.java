package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationHandling;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Marks an application as being examined, so that it stays as it is. */
@Service
public class BeginHandling implements ApplicationHandling {

    private final ApplicationRepository applications;
    private final ArrivalClock clock;

    BeginHandling(ApplicationRepository applications, ArrivalClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "part of the officer's first step in a case, which carries the authorisation")
    public void begin(ApplicationId id) {
        var application = applications.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
        applications.save(application.beginHandling(clock.instant()));
    }
}
