package se.delmos.statsbidrag.forms.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Form;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.forms.model.FormVersion;

/** Lists the agency's forms for staff, by name. */
@Service
public class ListForms {

    private final FormRepository forms;

    ListForms(FormRepository forms) {
        this.forms = forms;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<FormRow> list() {
        return forms.findAllByName().stream().map(ListForms::row).toList();
    }

    private static FormRow row(Form form) {
        var latest = form.versions().get(form.versions().size() - 1);
        return new FormRow(
                form.id(),
                form.name(),
                latest.definition().kind(),
                form.published().map(FormVersion::number).orElse(0),
                form.draft().isPresent());
    }

    /**
     * One form.
     *
     * @param published the number of the latest published version, 0 where there is none
     */
    public record FormRow(FormId id, String name, FormDefinition.Kind kind, int published, boolean draft) {}
}
