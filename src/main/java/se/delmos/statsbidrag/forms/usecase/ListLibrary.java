package se.delmos.statsbidrag.forms.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;

/** Lists what the published forms ask, to take questions from. */
@Service
public class ListLibrary {

    private final FormRepository forms;
    private final Definitions definitions;

    ListLibrary(FormRepository forms, Definitions definitions) {
        this.forms = forms;
        this.definitions = definitions;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Shelf> list() {
        return forms.findAllByName().stream()
                .map(Form::view)
                .flatMap(view -> view.stream())
                .map(view -> new Shelf(view, definitions.of(view.id())))
                .toList();
    }

    /** A published form and what it asks. */
    public record Shelf(FormVersionView form, FormDefinition definition) {}
}
