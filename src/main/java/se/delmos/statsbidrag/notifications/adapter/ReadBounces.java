package se.delmos.statsbidrag.notifications.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.usecase.RecordBounce;

/** Reads the folder of returned mail every minute, where one is configured. */
@Component
@ConditionalOnProperty("statsbidrag.mail.bounces")
class ReadBounces {

    private final BounceFolder folder;

    ReadBounces(@Value("${statsbidrag.mail.bounces}") Path folder, RecordBounce recordBounce) {
        this.folder = new BounceFolder(folder, recordBounce);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void read() throws IOException {
        folder.read();
    }
}
