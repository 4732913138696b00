package se.delmos.statsbidrag.notifications.adapter;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.usecase.RemindOfCompletion;
import se.delmos.statsbidrag.notifications.usecase.RemindOfDrafts;
import se.delmos.statsbidrag.notifications.usecase.RemindOfDuties;
import se.delmos.statsbidrag.notifications.usecase.RemindOfInterest;
import se.delmos.statsbidrag.notifications.usecase.RemindOfReports;
import se.delmos.statsbidrag.notifications.usecase.RemindOfSignatures;

/** Lets the reminders look at the clock four times an hour; which of them are due is theirs to know. */
@Component
class Remind {

    private final RemindOfDrafts drafts;
    private final RemindOfSignatures signatures;
    private final RemindOfReports reports;
    private final RemindOfInterest interest;
    private final RemindOfDuties duties;
    private final RemindOfCompletion completion;

    Remind(
            RemindOfDrafts drafts,
            RemindOfSignatures signatures,
            RemindOfReports reports,
            RemindOfInterest interest,
            RemindOfDuties duties,
            RemindOfCompletion completion) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.reports = reports;
        this.interest = interest;
        this.duties = duties;
        this.completion = completion;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void remind() {
        drafts.remind();
        signatures.remind();
        reports.remind();
        interest.remind();
        duties.remind();
        completion.remind();
    }
}
