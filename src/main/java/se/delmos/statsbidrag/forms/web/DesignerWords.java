package se.delmos.statsbidrag.forms.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.FormulaWords;
import se.delmos.statsbidrag.forms.model.Quantity;

/** Says conditions and formulas in words, with the questions by their labels. */
@Component
class DesignerWords {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageSource texts;

    DesignerWords(MessageSource texts) {
        this.texts = texts;
    }

    String of(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String in(Text text) {
        return text.in(LocaleContextHolder.getLocale());
    }

    List<Quantity> quantities(FormDefinition form) {
        return Quantity.of(form, this::funding);
    }

    private Text funding(Funding funding) {
        var key = "forms.funding." + funding.code();
        return new Text(texts.getMessage(key, null, SWEDISH), texts.getMessage(key, null, ENGLISH));
    }

    /** Returns what a question is called, or that it has no text or is taken away; never its id, which nobody has seen. */
    String label(FormDefinition form, String id) {
        return form.question(id).map(this::label).orElseGet(() -> of("formedit.gone.question"));
    }

    /** Returns what a question is called, or that it has no text. */
    String label(Question question) {
        return said(question.label(), "formedit.nameless.question");
    }

    /** Returns what questions are called, each within quotation marks. */
    String labels(FormDefinition form, List<String> ids) {
        return ids.stream()
                .map(id -> of("designer.words.answer", label(form, id)))
                .collect(Collectors.joining(", "));
    }

    /** Returns what an answer is used for. */
    String meaning(Meaning meaning) {
        return of("designer.meaning." + meaning.code());
    }

    /** Returns the kinds of answer that can be used so. */
    String kinds(Meaning meaning) {
        return Arrays.stream(QuestionType.values())
                .filter(meaning::fits)
                .map(type -> of("designer.words.answer", of("designer.type." + type.code())))
                .collect(Collectors.joining(" " + of("designer.words.or") + " "));
    }

    /** Returns the heading of a section, or that it has none. */
    String title(Section section) {
        return said(section.title(), "formedit.nameless.section");
    }

    /** Returns what a check says, or that it says nothing. */
    String message(Check check) {
        return said(check.message(), "formedit.nameless.check");
    }

    private String said(Text text, String otherwise) {
        return in(text).isBlank() ? of(otherwise) : in(text);
    }

    String condition(FormDefinition form, Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(form, all.all(), "designer.words.and");
        }
        if (condition instanceof Condition.Any any) {
            return joined(form, any.any(), "designer.words.or");
        }
        if (condition instanceof Condition.Not not) {
            return of("designer.words.not", condition(form, not.not()));
        }
        if (condition instanceof Condition.Compare compare) {
            var operator = of("designer.operator." + compare.op().name());
            return of(
                    "designer.words.compare",
                    expression(form, compare.left()),
                    operator,
                    expression(form, compare.right()));
        }
        return leaf(form, condition);
    }

    private String leaf(FormDefinition form, Condition condition) {
        if (condition instanceof Condition.Is is) {
            return of("designer.words.is", label(form, is.question()), option(form, is.question(), is.code()));
        }
        if (condition instanceof Condition.Contains contains) {
            var code = option(form, contains.question(), contains.code());
            return of("designer.words.contains", label(form, contains.question()), code);
        }
        return of("designer.words.answered", label(form, String.join("", condition.questions())));
    }

    private String joined(FormDefinition form, List<Condition> parts, String between) {
        return parts.stream().map(part -> condition(form, part)).collect(Collectors.joining(" " + of(between) + " "));
    }

    private String option(FormDefinition form, String question, String code) {
        if ("yes".equals(code) || "no".equals(code)) {
            return of("forms." + code);
        }
        return form.question(question).stream()
                .flatMap(asked -> asked.options().stream())
                .filter(option -> option.code().equals(code))
                .map(Choice::label)
                .map(this::in)
                .findFirst()
                .orElseGet(() -> of("formedit.gone.option"));
    }

    String expression(FormDefinition form, Expression expression) {
        return new FormulaWords(form, this::of, LocaleContextHolder.getLocale()).of(expression);
    }
}
