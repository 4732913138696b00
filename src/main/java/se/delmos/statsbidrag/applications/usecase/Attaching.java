package se.delmos.statsbidrag.applications.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.OfferedFile;

/** Adds files to a draft and takes them away. What was handed in keeps its files, whatever becomes of the draft. */
@Component
class Attaching {

    private final Attachments attachments;
    private final Writing writing;
    private final ApplicationFiles files;

    Attaching(Attachments attachments, Writing writing, ApplicationFiles files) {
        this.attachments = attachments;
        this.writing = writing;
        this.files = files;
    }

    /** Receives files for the questions of a section that ask for them; each is answered for by itself. */
    Map<String, List<AttachmentReceipt>> add(
            Application application, String section, Map<String, List<OfferedFile>> offered) {
        var receipts = new LinkedHashMap<String, List<AttachmentReceipt>>();
        offered.forEach((path, some) -> {
            if (files.isAskedFor(application, path)) {
                receipts.put(path, add(application, section, path, some));
            }
        });
        return receipts;
    }

    private List<AttachmentReceipt> add(
            Application application, String section, String path, List<OfferedFile> offered) {
        var owner = ApplicationFiles.owner(application);
        var ids = new ArrayList<>(named(application, path));
        var receipts = attachments.receiveBeside(owner, ids, offered);
        receipts.stream()
                .flatMap(receipt -> receipt.attachment().stream())
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        var counting = attachments.listForSender(owner).stream()
                .filter(file -> ids.contains(file.id()))
                .toList();
        name(application, section, path, counting);
        return receipts;
    }

    /** Takes a file away from a question; taken away twice is taken away once. */
    void takeAway(Application application, String section, String path, AttachmentId id) {
        var before = named(application, path);
        if (!files.isAskedFor(application, path) || !before.contains(id)) {
            return;
        }
        var owner = ApplicationFiles.owner(application);
        name(
                application,
                section,
                path,
                attachments.find(owner, before).stream()
                        .filter(file -> !file.id().equals(id))
                        .toList());
        if (!inDraft(application).contains(id) && !handedIn(application).contains(id)) {
            attachments.remove(owner, id);
        }
    }

    /** Lets changes of the files be: those that were handed in count again, and no others. */
    void discard(Application application) {
        var owner = ApplicationFiles.owner(application);
        var handedIn = handedIn(application);
        inDraft(application).stream().filter(id -> !handedIn.contains(id)).forEach(id -> attachments.remove(owner, id));
        handedIn.forEach(id -> attachments.restore(owner, id));
    }

    private void name(Application application, String section, String path, List<AttachmentView> some) {
        var revision = application.answers().revisionOf(section);
        writing.save(application, new Typing(section, revision, Map.of(path, ApplicationFiles.naming(some))));
    }

    private static List<AttachmentId> named(Application application, String path) {
        return ApplicationFiles.named(application.answers().read().getOrDefault(path, ""));
    }

    private List<AttachmentId> inDraft(Application application) {
        return ids(application, application.answers().read());
    }

    private List<AttachmentId> handedIn(Application application) {
        return application.stage().isRevision()
                ? ids(application, application.content().answers())
                : List.of();
    }

    private List<AttachmentId> ids(Application application, Map<String, String> answers) {
        return files.of(application, answers).values().stream()
                .flatMap(Collection::stream)
                .map(AttachmentView::id)
                .toList();
    }
}
