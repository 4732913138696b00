package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;

/** Changes to what was handed in that are let be: its files and its partners are again as they were then. */
@Component
class BegunChanges {

    private final Attaching attaching;
    private final Partners partners;
    private final Circumstances circumstances;

    BegunChanges(Attaching attaching, Partners partners, Circumstances circumstances) {
        this.attaching = attaching;
        this.partners = partners;
        this.circumstances = circumstances;
    }

    void letBe(Application application) {
        if (application.stage().isRevision()) {
            attaching.discard(application);
            partners.restore(application, circumstances.sender());
        }
    }
}
