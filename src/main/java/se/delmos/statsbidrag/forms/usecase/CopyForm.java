package se.delmos.statsbidrag.forms.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.forms.model.NewFrame;

/** Begins a new form that asks the same as another. */
@Service
public class CopyForm {

    private final FormRepository forms;
    private final Clock clock;

    CopyForm(FormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Returns the id of the copy, under its new title. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public FormId copy(FormId id, String title) {
        var form = forms.require(id);
        var definition = form.versions().get(form.versions().size() - 1).definition();
        var named = Edit.frame(NewFrame.of(definition.kind(), new Text(title, ""), definition.source()))
                .apply(definition);
        var copy = new Form(FormId.create(), Optional.empty(), named, clock.instant());
        forms.save(copy);
        return copy.id();
    }
}
