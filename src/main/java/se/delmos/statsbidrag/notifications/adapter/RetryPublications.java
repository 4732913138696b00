package se.delmos.statsbidrag.notifications.adapter;

import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers events again whose listeners failed, every minute and a bounded number at a time, whatever module they belong
 * to. What was under way when the application stopped is delivered again when it starts.
 */
@Component
class RetryPublications {

    private static final int AT_A_TIME = 50;

    private final FailedEventPublications failed;

    RetryPublications(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void resubmit() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_A_TIME).withMaxInFlight(AT_A_TIME));
    }
}
