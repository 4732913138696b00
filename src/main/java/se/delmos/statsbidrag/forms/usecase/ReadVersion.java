package se.delmos.statsbidrag.forms.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.model.FormRepository;

/** Reads one version of a form, draft or published, with its JSON. */
@Service
public class ReadVersion {

    private final FormRepository forms;

    ReadVersion(FormRepository forms) {
        this.forms = forms;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public VersionText read(FormId form, FormVersionId version) {
        var found = forms.require(form).require(version);
        return new VersionText(found.number(), found.json(), found.definition());
    }

    /** A version and the JSON that its checksum is of. */
    public record VersionText(int number, String json, FormDefinition definition) {}
}
