package se.delmos.statsbidrag.forms.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Publishes a form's draft: it is frozen, and calls can ask for it. */
@Service
public class PublishForm {

    private final FormRepository forms;
    private final Clock clock;

    PublishForm(FormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void publish(FormId id, long version) {
        var form = forms.require(id);
        StaleVersion.refuseUnless(form.version() == version, id);
        forms.save(form.publish(clock.instant()));
    }
}
