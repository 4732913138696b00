package se.delmos.statsbidrag.forms.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;

/** Begins a form. The id comes with the page, so that the same page sent twice makes one form. */
@Service
public class DraftForm {

    private final FormRepository forms;
    private final Clock clock;

    DraftForm(FormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void draft(FormId id, FormDefinition definition) {
        if (forms.findById(id.value()).isEmpty()) {
            forms.save(new Form(id, Optional.empty(), definition, clock.instant()));
        }
    }
}
