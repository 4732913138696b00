package se.delmos.statsbidrag.forms.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;
import se.delmos.statsbidrag.forms.model.DefinitionCheck;
import se.delmos.statsbidrag.forms.model.DefinitionFault;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;

/** Takes a form from JSON, as a draft. */
@Service
public class ImportForm {

    private final FormRepository forms;
    private final DefinitionSchema schema;
    private final Clock clock;

    ImportForm(FormRepository forms, DefinitionSchema schema, Clock clock) {
        this.forms = forms;
        this.schema = schema;
        this.clock = clock;
    }

    /** Returns everything that is wrong with the JSON; nothing is imported unless that is nothing. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public List<DefinitionFault> take(FormId id, String json) {
        var shape = schema.faults(json);
        if (!shape.isEmpty()) {
            return shape;
        }
        var definition = schema.read(json);
        var faults = DefinitionCheck.faults(definition);
        if (faults.isEmpty() && forms.findById(id.value()).isEmpty()) {
            forms.save(new Form(id, Optional.empty(), definition, clock.instant()));
        }
        return faults;
    }
}
