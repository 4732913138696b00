package se.delmos.statsbidrag.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.usecase.Saved;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.UploadedFiles;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;

/** Says in words what stands between a draft and its submission. */
@Component
class GapTexts {

    private final Forms forms;
    private final MessageSource texts;

    GapTexts(Forms forms, MessageSource texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** Returns the gaps as sentences, each with the place where it is mended, below the application's own address. */
    List<Sentence> sentences(List<FormGap> gaps) {
        return gaps.stream()
                .map(gap -> new Sentence(
                        forms.sentence(gap, LocaleContextHolder.getLocale()),
                        "del/" + gap.section() + "?granska=" + gap.question() + "#" + gap.path()))
                .toList();
    }

    /** Returns what the page has to tell again: the files that were not received, and what cannot be handed in as it stands. */
    List<FormGap> gaps(String section, SentSection sent, Saved saved) {
        var refused = new ArrayList<FormGap>();
        sent.uploadsNothing().ifPresent(path -> refused.add(gap(section, path, UploadedFiles.NONE)));
        saved.receipts()
                .forEach((path, receipts) -> receipts.stream()
                        .filter(receipt -> !receipt.kept())
                        .forEach(receipt -> refused.add(gap(section, path, receipt))));
        if (!sent.stays() || !refused.isEmpty()) {
            refused.addAll(saved.gaps());
        }
        return List.copyOf(refused);
    }

    private FormGap gap(String section, String path, AttachmentReceipt receipt) {
        var said = text(receipt.key(), receipt.arguments());
        var sentence = new Text(said, said);
        return new FormGap(
                path, path, section, sentence, "file", List.of(), true, Optional.of(sentence), Optional.empty());
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A sentence and the place in the form that it speaks of. */
    record Sentence(String text, String place) {}
}
