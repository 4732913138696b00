package se.delmos.statsbidrag.calls.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.usecase.ListAppropriations;
import se.delmos.statsbidrag.calls.usecase.ListCallForms;
import se.delmos.statsbidrag.calls.web.StageOptions.StageChoices;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.kernel.Display;

/** The choices in the form for a call. */
@Component
class CallFormOptions {

    /** The ordinances whose rules the system acts on. */
    private static final List<String> ORDINANCES = List.of("2018:118", "2018:119");

    private final ListAppropriations listAppropriations;
    private final ListCallForms listCallForms;
    private final StageOptions stages;
    private final MessageSource messages;

    CallFormOptions(
            ListAppropriations listAppropriations,
            ListCallForms listCallForms,
            StageOptions stages,
            MessageSource messages) {
        this.listAppropriations = listAppropriations;
        this.listCallForms = listCallForms;
        this.stages = stages;
        this.messages = messages;
    }

    Options in(Locale locale) {
        return new Options(
                ORDINANCES.stream()
                        .map(number -> option(number, "calls.ordinance." + number.replace(':', '-'), locale))
                        .toList(),
                appropriations(locale),
                List.of(
                        option("false", "calls.form.by-invitation.no", locale),
                        option("true", "calls.form.by-invitation.yes", locale)),
                stages.in(locale),
                forms(locale));
    }

    private List<Option> forms(Locale locale) {
        var options = new ArrayList<Option>();
        options.add(option("", "calls.form.form.choose", locale));
        for (var form : listCallForms.list(Kind.APPLICATION)) {
            var text = messages.getMessage("calls.form.form.option", new Object[] {form.name(), form.number()}, locale);
            options.add(new Option(form.id().toString(), text));
        }
        return options;
    }

    private List<Option> appropriations(Locale locale) {
        var options = new ArrayList<Option>();
        options.add(option("", "calls.form.appropriation.choose", locale));
        for (var appropriation : listAppropriations.list()) {
            var text = messages.getMessage(
                    "calls.form.appropriation.option",
                    new Object[] {
                        appropriation.name(),
                        Integer.toString(appropriation.year()),
                        Display.kr(appropriation.unallotted())
                    },
                    locale);
            options.add(new Option(appropriation.id().toString(), text));
        }
        return options;
    }

    private Option option(String value, String key, Locale locale) {
        return new Option(value, messages.getMessage(key, null, locale));
    }

    /** The choices, field by field. */
    record Options(
            List<Option> ordinances,
            List<Option> appropriations,
            List<Option> byInvitation,
            StageChoices stages,
            List<Option> forms) {}
}
