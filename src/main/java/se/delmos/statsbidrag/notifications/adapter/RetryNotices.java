package se.delmos.statsbidrag.notifications.adapter;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.usecase.ListDueNotices;
import se.delmos.statsbidrag.notifications.usecase.RetryNotice;

/** Tries the notices that wait, every minute; each of them pauses longer after every attempt. */
@Component
class RetryNotices {

    private final ListDueNotices due;
    private final RetryNotice retryNotice;

    RetryNotices(ListDueNotices due, RetryNotice retryNotice) {
        this.due = due;
        this.retryNotice = retryNotice;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void retry() {
        due.list().forEach(retryNotice::retry);
    }
}
