package se.delmos.statsbidrag.forms.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Begins a new version of a published form, to be changed until it is published in its turn. */
@Service
public class BeginVersion {

    private final FormRepository forms;
    private final Clock clock;

    BeginVersion(FormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void begin(FormId id, long version) {
        var form = forms.require(id);
        StaleVersion.refuseUnless(form.version() == version, id);
        form.draft(form.published().orElseThrow().definition(), clock.instant());
        forms.save(form);
    }
}
