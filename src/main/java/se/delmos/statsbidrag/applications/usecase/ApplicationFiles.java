package se.delmos.statsbidrag.applications.usecase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.usecase.SectionPage.Attached;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.Value;

/**
 * The files of an application. Its answers say which files belong to which question, in a draft and in what was handed in; the
 * attachments say what became of each.
 */
@Component
class ApplicationFiles {

    static final String KIND = "application";

    private final Attachments attachments;
    private final Forms forms;

    ApplicationFiles(Attachments attachments, Forms forms) {
        this.attachments = attachments;
        this.forms = forms;
    }

    static AttachmentOwner owner(Application application) {
        return new AttachmentOwner(KIND, application.id().value());
    }

    /** Returns the files that an answer names. */
    static List<AttachmentId> named(String answer) {
        return Value.Files.parse(answer).files().stream()
                .map(file -> AttachmentId.of(file.id()))
                .toList();
    }

    /** Returns the answer that names these files. */
    static String naming(List<AttachmentView> files) {
        return new Value.Files(files.stream()
                        .map(file -> new Value.File(file.id().toString(), file.fileName()))
                        .toList())
                .text();
    }

    boolean isAskedFor(Application application, String path) {
        return forms.definition(application.form())
                .questionAt(path)
                .filter(question -> question.type() == QuestionType.FILE)
                .isPresent();
    }

    /** Returns the files by the question they answer, whatever became of them. Only for who acts for the organisation. */
    Map<String, List<AttachmentView>> of(Application application, Map<String, String> answers) {
        var ids = new LinkedHashMap<String, List<AttachmentId>>();
        forms.definition(application.form())
                .questions()
                .filter(question -> question.type() == QuestionType.FILE)
                .map(Question::id)
                .forEach(path -> ids.put(path, named(answers.getOrDefault(path, ""))));
        var found = attachments
                .find(
                        owner(application),
                        ids.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
        var files = new LinkedHashMap<String, List<AttachmentView>>();
        ids.forEach((path, some) -> files.put(
                path,
                some.stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .toList()));
        return files;
    }

    /** Returns the files of a draft for the page that they are added on. */
    Attached attached(Application draft) {
        var some = of(draft, draft.answers().read());
        var earlier = new HashMap<AttachmentId, List<AttachmentView>>();
        some.values().stream()
                .flatMap(List::stream)
                .filter(file -> file.edition() > 1)
                .forEach(file -> earlier.put(file.id(), earlierThan(draft, file)));
        return new Attached("/mina-sidor/ansokningar/" + draft.id() + "/filer", attachments.limits(), some, earlier);
    }

    private List<AttachmentView> earlierThan(Application draft, AttachmentView file) {
        return attachments.editions(owner(draft), file.id()).stream()
                .filter(edition -> !edition.id().equals(file.id()))
                .toList();
    }

    /** Returns the answers without the files that the virus scanner has stopped: those are not handed in. */
    Map<String, String> withoutStopped(Application application, Map<String, String> answers) {
        var left = new HashMap<>(answers);
        of(application, answers).forEach((path, files) -> {
            var sound = files.stream()
                    .filter(file -> file.state() != AttachmentState.BLOCKED)
                    .toList();
            if (left.containsKey(path)) {
                left.put(path, naming(sound));
            }
        });
        return left;
    }
}
