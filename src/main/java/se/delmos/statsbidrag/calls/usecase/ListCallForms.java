package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.Forms;

/** Lists the published forms of a kind that a call can choose among. */
@Service
public class ListCallForms {

    private final Forms forms;

    ListCallForms(Forms forms) {
        this.forms = forms;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public List<FormVersionView> list(Kind kind) {
        return forms.published().stream().filter(form -> form.kind() == kind).toList();
    }
}
