package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.ListCallForms;
import se.delmos.statsbidrag.calls.usecase.ListCalls;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;

/** The choices among what comes before an application: forms for expressions of interest, and earlier calls. */
@Component
class StageOptions {

    private final ListCallForms listCallForms;
    private final ListCalls listCalls;
    private final MessageSource messages;

    StageOptions(ListCallForms listCallForms, ListCalls listCalls, MessageSource messages) {
        this.listCallForms = listCallForms;
        this.listCalls = listCalls;
        this.messages = messages;
    }

    StageChoices of(ComposedCall call, Locale locale) {
        return new StageChoices(interestForms(call, locale), earlierCalls(), recipients(locale));
    }

    private List<Option> interestForms(ComposedCall call, Locale locale) {
        var earlier = call.part(CallPart.Staged.class)
                .flatMap(staged -> staged.stages().interestForm())
                .flatMap(form -> Optional.ofNullable(call.earlier().get(form))
                        .map(latest ->
                                new Option(form.toString(), text("compose.form.form.earlier", locale, latest.name()))));
        var forms = listCallForms.list(Kind.INTEREST).stream()
                .map(form -> new Option(
                        form.id().toString(), text("compose.form.form.option", locale, form.name(), form.number())));
        var none = new Option("", text("compose.stages.interest.form.none", locale));
        return Stream.of(Stream.of(none), earlier.stream(), forms)
                .flatMap(options -> options)
                .toList();
    }

    private List<Option> earlierCalls() {
        return listCalls.list().stream()
                .filter(call -> call.status() != CallStatus.DRAFT)
                .map(call -> new Option(call.id().toString(), call.title()))
                .toList();
    }

    private List<Option> recipients(Locale locale) {
        return List.of(
                new Option("false", text("compose.stages.reported.no", locale)),
                new Option("true", text("compose.stages.reported.yes", locale)));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The choices, field by field. */
    record StageChoices(List<Option> interestForms, List<Option> earlierCalls, List<Option> recipients) {}
}
