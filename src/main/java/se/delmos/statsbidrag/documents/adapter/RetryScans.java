package se.delmos.statsbidrag.documents.adapter;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.usecase.ScanWaiting;

/** Tries files in quarantine again, every minute. */
@Component
class RetryScans {

    private final ScanWaiting scanWaiting;

    RetryScans(ScanWaiting scanWaiting) {
        this.scanWaiting = scanWaiting;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void scan() {
        scanWaiting.scan();
    }
}
