package se.delmos.statsbidrag.forms;

import java.util.List;
import java.util.Map;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;

/**
 * A form version that somebody fills in.
 *
 * @param answers what was typed, word for word, by path: {@code title}, {@code period.from}, {@code partners.a1.name}
 * @param choices the lists that only the caller knows, by the name in {@code optionsFrom}; municipalities and counties are known here
 */
public record Filling(FormVersionId version, Map<String, String> answers, Map<String, List<Choice>> choices) {

    public Filling {
        answers = Map.copyOf(answers);
        choices = Map.copyOf(choices);
    }

    public static Filling of(FormVersionId version, Map<String, String> answers) {
        return new Filling(version, answers, Map.of());
    }
}
