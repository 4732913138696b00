package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Period;

/** Says of what is written in a draft what is wrong, and what exceeds the terms of the call. What is merely missing is no remark. */
@Component
class Remarks {

    private final Forms forms;
    private final MessageSource texts;

    Remarks(Forms forms, MessageSource texts) {
        this.forms = forms;
        this.texts = texts;
    }

    List<Remark> of(FormCheck check, FormDefinition form, CallView call, Locale locale) {
        var wrong = check.gaps().stream()
                .filter(FormGap::isWrong)
                .map(gap -> new Remark(gap.section(), gap.path(), forms.sentence(gap, locale), true));
        return Stream.concat(wrong, advice(check, form, call, locale).stream()).toList();
    }

    /** What exceeds the call's terms is received all the same: an officer judges it (R-PROC-10, R-PROC-11). */
    List<Remark> advice(FormCheck check, FormDefinition form, CallView call, Locale locale) {
        var asked = check.handedIn().of(Meaning.AMOUNT, Value.Amount.class).map(Value.Amount::amount);
        var above = call.ceiling()
                .filter(ceiling ->
                        asked.filter(amount -> amount.isMoreThan(ceiling)).isPresent())
                .map(ceiling ->
                        texts.getMessage("applications.advice.ceiling", new Object[] {Display.kr(ceiling)}, locale));
        var outside = check.handedIn()
                .of(Meaning.PERIOD, Value.Span.class)
                .map(Value.Span::period)
                .filter(Predicate.not(period -> isWithin(period, call.activity())))
                .map(period -> texts.getMessage("applications.advice.period", days(call.activity(), locale), locale));
        return Stream.of(remark(form, Meaning.AMOUNT, "", above), remark(form, Meaning.PERIOD, ".from", outside))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Remark> remark(
            FormDefinition form, Meaning meaning, String part, Optional<String> sentence) {
        return form.question(meaning)
                .flatMap(question -> sentence.map(words -> new Remark(
                        form.sectionOf(question.id()).orElseThrow().id(), question.id() + part, words, false)));
    }

    private static Object[] days(Period period, Locale locale) {
        return new Object[] {Display.day(period.from(), locale), Display.day(period.to(), locale)};
    }

    private static boolean isWithin(Period period, Period allowed) {
        return allowed.contains(period.from()) && allowed.contains(period.to());
    }
}
