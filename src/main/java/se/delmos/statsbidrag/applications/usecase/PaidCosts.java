package se.delmos.statsbidrag.applications.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallContent;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormGap;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value.Costs;
import se.delmos.statsbidrag.kernel.Display;

/** Looks for money that is applied for to a cost type that the call does not pay for. Own money may go to it. */
@Component
class PaidCosts {

    private final MessageSource messages;
    private final Calls calls;

    PaidCosts(MessageSource messages, Calls calls) {
        this.messages = messages;
        this.calls = calls;
    }

    FormCheck look(FormCheck check, FormDefinition form, CallView call) {
        var gaps = new ArrayList<>(check.gaps());
        form.question(Meaning.COSTS).ifPresent(budget -> gaps.addAll(unpaid(check, form, budget, call)));
        return new FormCheck(check.sections(), check.visible(), gaps, check.handedIn());
    }

    private List<FormGap> unpaid(FormCheck check, FormDefinition form, Question budget, CallView call) {
        var rows = check.handedIn().of(Meaning.COSTS, Costs.class).map(Costs::rows);
        return budget.rows().stream()
                .filter(type -> rows.map(costs -> costs.get(type.code()))
                        .map(cells -> cells.get(Funding.APPLIED))
                        .filter(amount -> amount.isPositive())
                        .isPresent())
                .filter(type -> !isPaid(type, call.content()))
                .map(type -> gap(form, budget, type))
                .toList();
    }

    /** A cost that was written in the designer has a code of its own, and is known by its name. */
    boolean isPaid(Choice type, CallContent call) {
        return call.paysFor(type.code())
                || calls.costType(type.label().sv()).filter(call::paysFor).isPresent();
    }

    private FormGap gap(FormDefinition form, Question budget, Choice type) {
        return new FormGap(
                budget.id() + "." + type.code() + "." + Funding.APPLIED.code(),
                budget.id(),
                form.sectionOf(budget.id()).orElseThrow().id(),
                type.label(),
                "unpaid-cost",
                List.of(),
                true,
                Optional.of(new Text(sentence(type, Display.SWEDISH), sentence(type, Locale.ENGLISH))),
                Optional.empty());
    }

    private String sentence(Choice type, Locale locale) {
        return messages.getMessage(
                "applications.unpaid-cost", new Object[] {type.label().in(locale)}, locale);
    }
}
