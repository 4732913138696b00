package se.delmos.statsbidrag.screening.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.screening.model.ProjectTextRepository;

/** Takes the samples that are missing when the application starts: of what arrived before there were any. */
@Component
class IndexAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private final Calls calls;
    private final Applications applications;
    private final ProjectTextRepository texts;
    private final IndexProjectText indexProjectText;

    IndexAtStart(
            Calls calls, Applications applications, ProjectTextRepository texts, IndexProjectText indexProjectText) {
        this.calls = calls;
        this.applications = applications;
        this.texts = texts;
        this.indexProjectText = indexProjectText;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        var indexed = texts.findIndexed();
        applications.inAny(calls.published().stream().map(CallView::id).toList()).stream()
                .filter(application -> !application.imported())
                .map(ApplicationView::id)
                .filter(id -> !indexed.contains(id.value()))
                .forEach(this::index);
    }

    private void index(ApplicationId id) {
        try {
            indexProjectText.index(id);
        } catch (DataIntegrityViolationException taken) {
            // Another server, or the event of its arrival, took the sample meanwhile: it is there.
            LOG.debug("The sample of {} was taken meanwhile", id);
        }
    }
}
