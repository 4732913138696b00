package se.delmos.statsbidrag.calls.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.CodeLists;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.ListAppropriations;
import se.delmos.statsbidrag.calls.usecase.ListCallForms;
import se.delmos.statsbidrag.calls.usecase.ListCallOrdinances;
import se.delmos.statsbidrag.calls.usecase.ListCodes;
import se.delmos.statsbidrag.calls.web.StageOptions.StageChoices;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationView;

/** The choices in the sections of a call. */
@Component
class CallFormOptions {

    private final ListAppropriations listAppropriations;
    private final ListCallForms listCallForms;
    private final ListCodes listCodes;
    private final ListCallOrdinances listCallOrdinances;
    private final StageOptions stages;
    private final MessageSource messages;

    CallFormOptions(
            ListAppropriations listAppropriations,
            ListCallForms listCallForms,
            ListCodes listCodes,
            ListCallOrdinances listCallOrdinances,
            StageOptions stages,
            MessageSource messages) {
        this.listAppropriations = listAppropriations;
        this.listCallForms = listCallForms;
        this.listCodes = listCodes;
        this.listCallOrdinances = listCallOrdinances;
        this.stages = stages;
        this.messages = messages;
    }

    /** Returns the code lists in Swedish: what a call says is said in Swedish. */
    CodeLists bank() {
        return listCodes.list(Display.SWEDISH);
    }

    /** Returns what is left of the appropriation that a section takes money from. */
    Optional<Money> left(CallPart part) {
        return CallPart.find(List.of(part), CallPart.Funding.class)
                .flatMap(funding -> listAppropriations.list().stream()
                        .filter(each -> each.id().equals(funding.appropriation()))
                        .map(AppropriationView::unallotted)
                        .findFirst());
    }

    Options of(ComposedCall call, Locale locale) {
        var codes = listCodes.list(locale);
        return new Options(
                ordinances(locale),
                appropriations(locale),
                List.of(
                        option("false", "compose.form.by-invitation.no", locale),
                        option("true", "compose.form.by-invitation.yes", locale)),
                stages.of(call, locale),
                forms(call, locale),
                Arrays.stream(Before.values())
                        .map(before -> option(before.name(), "compose.before." + before, locale))
                        .toList(),
                new Lists(
                        options(codes, CodeList.AREA),
                        options(codes, CodeList.PERSPECTIVE),
                        options(bank(), CodeList.CONDITION),
                        options(codes, CodeList.COST_TYPE)));
    }

    /** Returns each ordinance by what its recipients are called, or by its title where it was added. */
    List<Option> ordinances(Locale locale) {
        return listCallOrdinances.list().stream()
                .map(row -> new Option(
                        row.number(),
                        Objects.requireNonNull(messages.getMessage(
                                "calls.ordinance." + row.number().replace(':', '-'), null, row.title(), locale))))
                .toList();
    }

    private List<Option> forms(ComposedCall call, Locale locale) {
        var earlier = call.part(CallPart.Asked.class)
                .flatMap(asked -> Optional.ofNullable(call.earlier().get(asked.form()))
                        .map(latest -> new Option(
                                asked.form().toString(), text("compose.form.form.earlier", locale, latest.name()))));
        var forms = listCallForms.list(Kind.APPLICATION).stream()
                .map(form -> new Option(
                        form.id().toString(), text("compose.form.form.option", locale, form.name(), form.number())));
        return Stream.of(Stream.of(option("", "compose.form.form.choose", locale)), earlier.stream(), forms)
                .flatMap(options -> options)
                .toList();
    }

    private List<Option> appropriations(Locale locale) {
        var appropriations = listAppropriations.list().stream()
                .map(appropriation -> new Option(
                        appropriation.id().toString(),
                        text(
                                "compose.form.appropriation.option",
                                locale,
                                appropriation.name(),
                                Integer.toString(appropriation.year()),
                                Display.kr(appropriation.unallotted()))));
        return Stream.concat(Stream.of(option("", "compose.form.appropriation.choose", locale)), appropriations)
                .toList();
    }

    private static List<Option> options(CodeLists codes, CodeList list) {
        return codes.of(list).stream()
                .map(entry -> new Option(entry.code(), entry.text()))
                .toList();
    }

    private Option option(String value, String key, Locale locale) {
        return new Option(value, text(key, locale));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The choices, field by field. */
    record Options(
            List<Option> ordinances,
            List<Option> appropriations,
            List<Option> byInvitation,
            StageChoices stages,
            List<Option> forms,
            List<Option> befores,
            Lists lists) {

        /** Returns the choices of a field, none where it is written. */
        List<Option> of(String field) {
            return switch (field) {
                case "ordinance" -> ordinances;
                case "appropriation" -> appropriations;
                case "byInvitation" -> byInvitation;
                case "interestForm" -> stages.interestForms();
                case "earlierCalls" -> stages.earlierCalls();
                case "reported" -> stages.recipients();
                case "form" -> forms;
                case "befores" -> befores;
                case "areas" -> lists.areas();
                case "perspectives" -> lists.perspectives();
                case "chosen" -> lists.conditions();
                case "types" -> lists.costTypes();
                default -> List.of();
            };
        }
    }

    /** The choices that an administrator can add to. */
    record Lists(List<Option> areas, List<Option> perspectives, List<Option> conditions, List<Option> costTypes) {}
}
