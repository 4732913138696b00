package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.usecase.CheckPage;

/** Says in words what stands between a draft and its submission. */
@Component
class GapTexts {

    private final MessageSource texts;

    GapTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** Returns the gaps as errors of a form, each by its field. */
    BindingResult errors(SectionForm form, List<Gap> gaps) {
        var errors = new BeanPropertyBindingResult(form, SectionEditor.FORM);
        gaps.forEach(gap -> errors.rejectValue(gap.field().formName(), gap.key(), arguments(gap), gap.key()));
        return errors;
    }

    /** Returns the gaps as sentences, each with the place where it is mended. */
    List<Sentence> sentences(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Sentence(text(gap.key(), arguments(gap)), CheckPage.placeOf(gap)))
                .toList();
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static Object[] arguments(Gap gap) {
        var label = new DefaultMessageSourceResolvable(gap.field().labelKey());
        return Stream.concat(Stream.of(label), gap.arguments().stream()).toArray();
    }

    /** A sentence and the place in the form that it speaks of. */
    record Sentence(String text, String place) {}
}
