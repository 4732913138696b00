package se.delmos.statsbidrag.forms.model;

import java.util.Locale;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.kernel.Display;

/**
 * Says in words what is worked out of answers, with the questions by their labels.
 *
 * @param texts gives the text of a key in the language
 */
public record FormulaWords(FormDefinition form, Texts texts, Locale locale) {

    /** The texts of one language. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    /** Returns what a question is called, or that it has no text or is taken away; never its id, which nobody has seen. */
    public String label(String question) {
        return form.question(question)
                .map(asked -> asked.label().in(locale))
                .map(label -> label.isBlank() ? texts.of("formedit.nameless.question") : label)
                .orElseGet(() -> texts.of("formedit.gone.question"));
    }

    public String of(Expression expression) {
        var code = Quantity.code(expression);
        if (code.isPresent()) {
            return quantity(code.get());
        }
        if (expression instanceof Expression.Add add) {
            return add.add().stream().map(this::of).collect(Collectors.joining(" + "));
        }
        if (expression instanceof Expression.Subtract subtract) {
            return of(subtract.from()) + " \u2212 " + of(subtract.what());
        }
        if (expression instanceof Expression.Share share) {
            return texts.of("designer.words.share", of(share.part()), of(share.whole()));
        }
        return expression instanceof Expression.Amount amount
                ? Display.kr(amount.amount())
                : ((Expression.Number) expression).number().toPlainString().replace('.', ',');
    }

    private String quantity(String code) {
        var label = Quantity.of(form, this::funding).stream()
                .filter(quantity -> quantity.code().equals(code))
                .findFirst()
                .map(quantity -> quantity.label().in(locale))
                .orElseGet(() ->
                        label(Quantity.expression(code).questions().iterator().next()));
        return texts.of(code.startsWith("sum.") ? "designer.words.sum" : "designer.words.answer", label);
    }

    private Text funding(Funding funding) {
        var text = texts.of("forms.funding." + funding.code());
        return new Text(text, text);
    }
}
