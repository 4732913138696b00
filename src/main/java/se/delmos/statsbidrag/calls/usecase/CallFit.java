package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallGaps;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.Code;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.model.CodeRepository;
import se.delmos.statsbidrag.calls.model.FormFit;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;

/** Looks at whether what a draft call says in one section fits what it asks in its form. */
@Component
class CallFit {

    private final Forms forms;
    private final Ordinances ordinances;
    private final CodeRepository codes;
    private final Clock clock;

    CallFit(Forms forms, Ordinances ordinances, CodeRepository codes, Clock clock) {
        this.forms = forms;
        this.ordinances = ordinances;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Returns why the call cannot be published with its forms: one is made for others than may apply, or never asks what every
     * applicant has to answer.
     */
    List<CallGap> gaps(Call call) {
        var asked = form(call);
        return law(call).stream()
                .flatMap(law -> Stream.of(
                        interestForm(call)
                                .map(forms::definition)
                                .flatMap(form -> FormFit.gap(CallSection.STAGES, form, law.parameters())),
                        asked.flatMap(form -> FormFit.gap(CallSection.FORM, form, law.parameters())),
                        asked.flatMap(form -> FormFit.unasked(CallSection.FORM, form, law.rules()))))
                .flatMap(Optional::stream)
                .toList();
    }

    void refuseMisfit(Call call) {
        gaps(call).stream().findFirst().ifPresent(gap -> {
            throw new RuleViolation(gap.key());
        });
    }

    /** Returns what to think of before publishing: odd days, and costs that the form asks about and the call does not pay for. */
    List<CallGap> warnings(Call call) {
        return Stream.concat(CallGaps.warnings(call.terms().parts()).stream(), unpaid(call))
                .toList();
    }

    private Stream<CallGap> unpaid(Call call) {
        var paid = part(call, CallPart.Costs.class).map(CallPart.Costs::types).orElse(List.of());
        var known = codes.findAllByOrderByListAscPositionAsc().stream()
                .filter(code -> code.list() == CodeList.COST_TYPE)
                .toList();
        var unpaid = form(call).flatMap(form -> form.question(Meaning.COSTS)).stream()
                .flatMap(asked -> asked.rows().stream())
                .filter(cost -> !paid.isEmpty() && !isPaid(cost, paid, known))
                .collect(Collectors.partitioningBy(cost -> isListed(cost, known)));
        return Stream.of(
                        unpaid(unpaid.getOrDefault(true, List.of()), known, "compose.warning.costs"),
                        unpaid(unpaid.getOrDefault(false, List.of()), known, "compose.warning.costs.unlisted"))
                .flatMap(Optional::stream);
    }

    private static Optional<CallGap> unpaid(List<Choice> costs, List<Code> known, String key) {
        var language = LocaleContextHolder.getLocale();
        var names = costs.stream()
                .map(cost -> "”%s”".formatted(cost.label().in(language)))
                .collect(Collectors.joining(", "));
        var choices = known.stream().map(code -> code.in(language)).collect(Collectors.joining(", "));
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallGap(CallSection.COSTS, key, List.of(names, choices)));
    }

    /** Tells whether a call can choose to pay for it: what is not in the list of cost types cannot be ticked. */
    private static boolean isListed(Choice cost, List<Code> known) {
        return known.stream().anyMatch(code -> code.code().equals(cost.code()))
                || named(cost, known).isPresent();
    }

    /** A cost that was written in the designer has a code of its own, and is known by its name. */
    private static boolean isPaid(Choice cost, List<String> paid, List<Code> known) {
        return paid.contains(cost.code())
                || named(cost, known).filter(paid::contains).isPresent();
    }

    private static Optional<String> named(Choice cost, List<Code> known) {
        return known.stream()
                .filter(code -> code.isNamed(cost.label().sv()))
                .map(Code::code)
                .findFirst();
    }

    /** Returns of each form that a call asks by an earlier version, for an application or for interest, the latest version. */
    Map<FormVersionId, FormVersionView> earlier(Call call) {
        return Stream.concat(
                        part(call, CallPart.Asked.class).map(CallPart.Asked::form).stream(),
                        interestForm(call).stream())
                .distinct()
                .filter(form -> !forms.latest(form).id().equals(form))
                .collect(Collectors.toMap(form -> form, forms::latest));
    }

    private static Optional<FormVersionId> interestForm(Call call) {
        return part(call, CallPart.Staged.class)
                .flatMap(staged -> staged.stages().interestForm());
    }

    private Optional<FormDefinition> form(Call call) {
        return part(call, CallPart.Asked.class).map(asked -> forms.definition(asked.form()));
    }

    /** The latest wording stands for all: who may apply has only been widened within public bodies or organisations. */
    Optional<ParameterValues> wording(Call call) {
        return law(call).map(Provisions::parameters);
    }

    private Optional<Provisions> law(Call call) {
        return ordinances.versions().stream()
                .filter(version -> version.ordinance().equals(call.terms().ordinance()))
                .map(OrdinanceVersionView::id)
                .reduce((earlier, later) -> later)
                .map(latest -> ordinances.provisions(latest, clock.instant()));
    }

    private static <T extends CallPart> Optional<T> part(Call call, Class<T> kind) {
        return CallPart.find(call.terms().parts(), kind);
    }
}
