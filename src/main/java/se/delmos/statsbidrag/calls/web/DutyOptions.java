package se.delmos.statsbidrag.calls.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.delmos.statsbidrag.calls.usecase.ListResponsible;
import se.delmos.statsbidrag.calls.usecase.ListedDuty;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.Verification;

/** The choices on the pages of reporting duties, and the words of what was chosen. */
@Component
class DutyOptions {

    private final ListResponsible listResponsible;
    private final MessageSource messages;

    DutyOptions(ListResponsible listResponsible, MessageSource messages) {
        this.listResponsible = listResponsible;
        this.messages = messages;
    }

    Options in(Locale locale) {
        var choices = listResponsible.list();
        var choose = new Option("", text("duties.form.choose", locale));
        return new Options(
                Stream.concat(
                                Stream.of(choose),
                                Arrays.stream(Verification.values())
                                        .map(each -> new Option(
                                                each.name(), text("ordinances.verification." + each, locale))))
                        .toList(),
                Stream.of(
                                Stream.of(choose),
                                choices.roles().stream().map(role -> new Option(role.name(), all(role, locale))),
                                choices.persons().stream()
                                        .map(person -> new Option(person.id().toString(), person.name())))
                        .flatMap(option -> option)
                        .toList());
    }

    List<Row> rows(List<ListedDuty> duties, Locale locale) {
        return duties.stream().map(duty -> row(duty, locale)).toList();
    }

    Row row(ListedDuty duty, Locale locale) {
        var responsible = Optional.ofNullable(duty.terms().responsibleRole())
                .map(role -> all(role, locale))
                .or(duty::person)
                .orElse("");
        return new Row(duty, responsible);
    }

    private String all(Role role, Locale locale) {
        return messages.getMessage(
                "duties.responsible.role", new Object[] {text("common.role." + role, locale)}, locale);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The choices, field by field. */
    record Options(List<Option> verifications, List<Option> responsible) {

        /** Refuses, in a form without other errors, who is none of those that can answer for it. */
        void refuseUnknown(DutyForm form, BindingResult problems) {
            if (problems.hasErrors()) {
                return;
            }
            if (responsible.stream().noneMatch(option -> option.value().equals(form.responsible()))) {
                problems.rejectValue("responsible", "duties.form.responsible.missing");
            }
        }
    }

    /** A duty with who answers for it, in words. */
    record Row(ListedDuty duty, String responsible) {}
}
