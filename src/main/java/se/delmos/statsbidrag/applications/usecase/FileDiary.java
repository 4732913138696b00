package se.delmos.statsbidrag.applications.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

/** Enters the files of what was handed in, each once: those that are cleared as documents, those that were stopped as a note. */
@Component
class FileDiary {

    private final Registry registry;
    private final Diary diary;

    FileDiary(Registry registry, Diary diary) {
        this.registry = registry;
        this.diary = diary;
    }

    /** Enters what is not there yet, and returns the files that were found to be stopped. */
    List<AttachmentView> enter(ApplicationContent content) {
        var records = registry.find(content.caseNumber()).orElseThrow().records();
        var stopped = new ArrayList<AttachmentView>();
        content.parts().stream().flatMap(part -> part.answers().stream()).forEach(answer -> {
            enterCleared(content, answer, records);
            stopped.addAll(enterStopped(content, answer, records));
        });
        return stopped;
    }

    private void enterCleared(ApplicationContent content, Answer answer, List<RecordView> records) {
        var known =
                records.stream().flatMap(entered -> entered.document().stream()).collect(Collectors.toSet());
        answer.files().stream()
                .flatMap(file -> file.document().stream())
                .filter(document -> !known.contains(document))
                .forEach(document -> diary.recordFile(
                        content.caseNumber(), content.applicant().name(), answer.label(), document));
    }

    private List<AttachmentView> enterStopped(ApplicationContent content, Answer answer, List<RecordView> records) {
        var subject = diary.stopped(answer.label());
        var known = records.stream()
                .filter(entered -> entered.subject().equals(subject))
                .count();
        var news = answer.files().stream()
                .filter(file -> file.state() == AttachmentState.BLOCKED)
                .skip(known)
                .toList();
        news.forEach(file -> diary.note(content.caseNumber(), subject));
        return news;
    }
}
