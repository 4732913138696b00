package se.delmos.statsbidrag.forms.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.adapter.DefinitionSchema;
import se.delmos.statsbidrag.forms.model.DefinitionJson;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;

/**
 * Changes a form's draft. It may be unfinished and contradict itself meanwhile, but is always of the published format. Refused
 * when somebody else has changed the form since the page was opened.
 */
@Service
public class ChangeDraft {

    private final FormRepository forms;
    private final DefinitionSchema schema;
    private final CurrentActor actor;
    private final Clock clock;

    ChangeDraft(FormRepository forms, DefinitionSchema schema, CurrentActor actor, Clock clock) {
        this.forms = forms;
        this.schema = schema;
        this.actor = actor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void change(FormId id, long version, Edit edit) {
        var form = forms.require(id);
        StaleVersion.refuseUnless(form.version() == version, id);
        var before = form.requireDraft().definition();
        var changed = edit.apply(before);
        if (changed.equals(before)) {
            return;
        }
        refuseIf(changed.sections().isEmpty(), "designer.section.last");
        if (!schema.faults(DefinitionJson.write(changed)).isEmpty()) {
            throw new RuleViolation("designer.change.too-much");
        }
        forms.save(form.change(changed, actor.require().id(), clock.instant()));
    }
}
