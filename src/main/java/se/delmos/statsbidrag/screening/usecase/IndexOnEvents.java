package se.delmos.statsbidrag.screening.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationChanged;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.ApplicationWithdrawn;
import se.delmos.statsbidrag.applications.ApplicationWrittenOff;

/** Hears of applications that arrive, change, and are taken back. Imported grants have no text. */
@Component
class IndexOnEvents {

    private final IndexProjectText indexProjectText;

    IndexOnEvents(IndexProjectText indexProjectText) {
        this.indexProjectText = indexProjectText;
    }

    @ApplicationModuleListener
    void on(ApplicationSubmitted event) {
        if (!event.imported()) {
            indexProjectText.index(event.application());
        }
    }

    @ApplicationModuleListener
    void on(ApplicationChanged event) {
        indexProjectText.index(event.application());
    }

    @ApplicationModuleListener
    void on(ApplicationWithdrawn event) {
        indexProjectText.index(event.application());
    }

    @ApplicationModuleListener
    void on(ApplicationWrittenOff event) {
        indexProjectText.index(event.application());
    }
}
