package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.Calls;

/** Begins to change an application that was handed in. It counts as it was sent until the changes are handed in. */
@Service
public class ReopenApplication {

    private final OwnApplications own;
    private final Calls calls;
    private final Deadline deadline;
    private final Circumstances circumstances;

    ReopenApplication(OwnApplications own, Calls calls, Deadline deadline, Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.deadline = deadline;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void reopen(ApplicationId id) {
        var application = own.requireForWriting(id);
        deadline.requireChangeable(application, calls.require(application.call()));
        own.save(application.reopen(circumstances.person(), circumstances.now()));
    }
}
