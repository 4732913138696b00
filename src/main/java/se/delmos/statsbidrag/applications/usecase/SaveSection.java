package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.OfferedFile;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;

/** Saves a section of a draft as its page sent it, and tells what of it cannot be handed in as it stands. */
@Service
public class SaveSection {

    private final Writing writing;
    private final FilledForms filledForms;
    private final Forms forms;
    private final Calls calls;
    private final Attaching attaching;

    SaveSection(Writing writing, FilledForms filledForms, Forms forms, Calls calls, Attaching attaching) {
        this.writing = writing;
        this.filledForms = filledForms;
        this.forms = forms;
        this.calls = calls;
        this.attaching = attaching;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Saved save(ApplicationId id, Sent sent) {
        var application = writing.open(id);
        var call = calls.require(application.call());
        var read = forms.typed(filledForms.draft(application, call), sent.section(), sent.fields());
        var touched = new HashMap<>(read);
        touched.entrySet().removeIf(answer -> sent.shown().isUntouched(answer.getKey(), answer.getValue()));
        var saved = writing.save(application, new Typing(sent.section(), sent.revision(), sent.writer(), touched));
        sent.takenAway().ifPresent(file -> attaching.takeAway(application, sent.section(), file.path(), file.id()));
        var receipts = attaching.add(application, sent.section(), sent.files());
        var gaps = filledForms.check(application, call).gapsOf(sent.section()).stream()
                .filter(FormGap::typed)
                .toList();
        return saved.with(gaps, receipts).landingAt(forms.landing(filledForms.draft(application, call), sent.fields()));
    }

    /**
     * What a page sent.
     *
     * @param revision the revision of the section that the person opened
     * @param writer the name of the window the page stands in, which a script gives it; else empty
     * @param files the files that were chosen, by the question they answer
     * @param takenAway the file that is not to belong to its question any more
     * @param fields what was typed, by the names of the controls, and the buttons that change rows
     */
    public record Sent(
            String section,
            int revision,
            String writer,
            Shown shown,
            Map<String, List<OfferedFile>> files,
            Optional<NamedFile> takenAway,
            Map<String, List<String>> fields) {

        /** Returns what the person typed at a path. */
        public String typed(String path) {
            return String.join(",", fields.getOrDefault(path, List.of()));
        }
    }

    /** A file of a question. */
    public record NamedFile(String path, AttachmentId id) {}
}
