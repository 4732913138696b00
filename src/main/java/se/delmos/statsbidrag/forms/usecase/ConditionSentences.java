package se.delmos.statsbidrag.forms.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.WhenAsked;
import se.delmos.statsbidrag.forms.model.Alternatives;
import se.delmos.statsbidrag.forms.model.Alternatives.Part;
import se.delmos.statsbidrag.forms.model.FormulaWords;
import se.delmos.statsbidrag.forms.usecase.PageWords.Words;

/** Says to those who fill in a form which answers lead to what is not always asked. */
@Component
class ConditionSentences {

    private final PageWords words;

    ConditionSentences(PageWords words) {
        this.words = words;
    }

    WhenAsked of(FormDefinition form, Locale locale) {
        var said = new Said(form, words.in(locale));
        var sections = new HashMap<String, String>();
        var questions = new HashMap<String, String>();
        form.sections()
                .forEach(section -> section.when()
                        .ifPresent(when -> sections.put(section.id(), said.sentence("forms.when.section", when))));
        form.questions()
                .forEach(question -> question.when()
                        .ifPresent(when -> questions.put(question.id(), said.sentence("forms.when.question", when))));
        return new WhenAsked(sections, questions);
    }

    /** One form in one language. */
    private record Said(FormDefinition form, Words words) {

        String sentence(String key, Condition condition) {
            var ways = Alternatives.of(condition).ways();
            if (ways.isEmpty()) {
                var labels = form.questions()
                        .filter(question -> condition.questions().contains(question.id()))
                        .map(question -> quoted(label(question.id())))
                        .toList();
                return words.of(key, words.of("forms.when.depends", listed(labels, "designer.words.and")));
            }
            var plain = ways.stream().allMatch(way -> way.size() == 1);
            var between = (plain ? " " : ", ") + words.of("forms.when.or") + " ";
            return words.of(
                    key, words.of("forms.when.if", ways.stream().map(this::way).collect(Collectors.joining(between))));
        }

        private String way(Set<Part> parts) {
            return listed(parts.stream().map(this::part).toList(), "designer.words.and");
        }

        private String part(Part part) {
            var first = part.first();
            if (first instanceof Condition.Compare compare) {
                var formulas = formulas();
                return words.of(
                        "designer.words.compare",
                        formulas.of(compare.left()),
                        words.of("designer.operator." + compare.op().name()),
                        formulas.of(compare.right()));
            }
            var verb = first instanceof Condition.Is
                    ? "is"
                    : first instanceof Condition.Contains ? "contains" : "answered";
            var label = label(String.join("", first.questions()));
            return words.of("forms.when." + verb + (part.turned() ? "-not" : ""), label, codes(part));
        }

        private String codes(Part part) {
            return listed(part.choices().stream().map(this::code).toList(), "designer.words.or");
        }

        private String code(Condition choice) {
            if (choice instanceof Condition.Is is) {
                return option(is.question(), is.code());
            }
            return choice instanceof Condition.Contains contains ? option(contains.question(), contains.code()) : "";
        }

        private String option(String question, String code) {
            if ("yes".equals(code) || "no".equals(code)) {
                return quoted(words.of("forms." + code));
            }
            return form.question(question).stream()
                    .flatMap(asked -> asked.options().stream())
                    .filter(option -> option.code().equals(code))
                    .map(option -> quoted(option.label().in(words.locale())))
                    .findFirst()
                    .orElseGet(() -> words.of("forms.when.some"));
        }

        private String label(String question) {
            return formulas().label(question);
        }

        private FormulaWords formulas() {
            return new FormulaWords(form, words::of, words.locale());
        }

        private String quoted(String text) {
            return words.of("designer.words.answer", text);
        }

        private String listed(List<String> parts, String last) {
            if (parts.size() < 2) {
                return String.join("", parts);
            }
            var before = String.join(", ", parts.subList(0, parts.size() - 1));
            return before + " " + words.of(last) + " " + parts.get(parts.size() - 1);
        }
    }
}
