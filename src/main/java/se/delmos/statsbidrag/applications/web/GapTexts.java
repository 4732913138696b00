package se.delmos.statsbidrag.applications.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
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
                        "del/" + gap.section() + "#" + gap.path()))
                .toList();
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A sentence and the place in the form that it speaks of. */
    record Sentence(String text, String place) {}
}
