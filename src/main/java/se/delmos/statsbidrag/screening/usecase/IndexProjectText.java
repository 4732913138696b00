package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationSearch.Passage;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.screening.model.ProjectText;
import se.delmos.statsbidrag.screening.model.ProjectTextRepository;
import se.delmos.statsbidrag.screening.model.Shingles;

/** Keeps the sample of an application's text in step with what it says, and nothing of one that was taken back. */
@Service
public class IndexProjectText {

    private final Applications applications;
    private final LikeTexts likeTexts;
    private final ProjectTextRepository texts;

    IndexProjectText(Applications applications, LikeTexts likeTexts, ProjectTextRepository texts) {
        this.applications = applications;
        this.likeTexts = likeTexts;
        this.texts = texts;
    }

    @Transactional
    @SystemOnly(reason = "answers events; no page reaches it")
    public void index(ApplicationId id) {
        var known = texts.findById(id.value());
        if (applications.among(List.of(id)).isEmpty()) {
            known.ifPresent(text -> texts.deleteById(id.value()));
            return;
        }
        var passages = likeTexts.passages(id).stream().map(Passage::text).toList();
        texts.save(known.orElseGet(() -> new ProjectText(id)).index(Shingles.of(passages)));
    }
}
