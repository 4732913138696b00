package se.delmos.statsbidrag.forms.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.model.DefinitionCheck;
import se.delmos.statsbidrag.forms.model.DefinitionFault;
import se.delmos.statsbidrag.forms.model.FormRepository;
import se.delmos.statsbidrag.forms.model.FormVersion;
import se.delmos.statsbidrag.identity.ActorId;

/** Shows a form to staff: its draft, or else its latest published version, and what is wrong with it. */
@Service
public class ShowForm {

    private final FormRepository forms;

    ShowForm(FormRepository forms) {
        this.forms = forms;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','AUDITOR')")
    @Transactional(readOnly = true)
    public Shown show(FormId id) {
        var form = forms.require(id);
        var latest = form.versions().get(form.versions().size() - 1);
        var definition = latest.definition();
        return new Shown(
                id,
                form.version(),
                !latest.isPublished(),
                latest.id(),
                latest.number(),
                definition,
                latest.isPublished() ? List.of() : DefinitionCheck.faults(definition),
                form.versions().stream().map(ShowForm::row).toList(),
                latest.savedBy().map(by -> new LatestChange(by, latest.savedAt())));
    }

    private static VersionRow row(FormVersion version) {
        return new VersionRow(version.id(), version.number(), version.publishedAt(), version.sha256());
    }

    /**
     * A form as staff see it.
     *
     * @param version what a change must carry
     * @param draft whether what is shown can be changed
     * @param faults what stands between the draft and its publishing
     * @param change the latest change of what is shown; none while it stands as it was begun
     */
    public record Shown(
            FormId id,
            long version,
            boolean draft,
            FormVersionId shown,
            int number,
            FormDefinition definition,
            List<DefinitionFault> faults,
            List<VersionRow> versions,
            Optional<LatestChange> change) {}

    /** Who changed what is shown last, and when. */
    public record LatestChange(ActorId by, Instant at) {}

    /** One version; a draft has no day of publishing. */
    public record VersionRow(FormVersionId id, int number, Optional<Instant> publishedAt, String sha256) {}
}
