package se.delmos.statsbidrag.applications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.applications.ApplicationChanged;
import se.delmos.statsbidrag.applications.ApplicationSubmitted;
import se.delmos.statsbidrag.applications.InterestExpressed;

/** Hears of what came in. A drawing that failed, or that a stop of the server cut off, is told again until it is done. */
@Component
class DrawCopiesOnEvents {

    private final DrawCopies drawCopies;

    DrawCopiesOnEvents(DrawCopies drawCopies) {
        this.drawCopies = drawCopies;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ApplicationSubmitted event) {
        drawCopies.draw(event.caseNumber());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ApplicationChanged event) {
        drawCopies.draw(event.caseNumber());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InterestExpressed event) {
        drawCopies.draw(event.caseNumber());
    }
}
