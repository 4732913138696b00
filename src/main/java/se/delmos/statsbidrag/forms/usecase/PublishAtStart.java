package se.delmos.statsbidrag.forms.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/** Publishes the shipped forms when the application has started, before the modules that use them begin. */
@Component
class PublishAtStart implements ApplicationModuleInitializer {

    private static final Logger LOG = LoggerFactory.getLogger(PublishAtStart.class);

    private final PublishShippedForms publishShippedForms;

    PublishAtStart(PublishShippedForms publishShippedForms) {
        this.publishShippedForms = publishShippedForms;
    }

    @Override
    public void initialize() {
        var published = publishShippedForms.publish();
        if (published > 0) {
            LOG.info("Published {} versions of shipped forms", published);
        }
    }
}
