package se.delmos.statsbidrag.forms.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.model.FormTexts;

/**
 * A text that one person typed and another has saved otherwise.
 *
 * @param saved as it stands in the form now, empty where it is not there
 * @param typed as it was typed, empty where it is not there
 */
record Beside(String name, String saved, String typed) {

    private static final Text NONE = new Text("", "");

    /** Returns the texts of which two forms say different things, in the order of the first. */
    static List<Beside> of(FormDefinition saved, FormDefinition typed, DesignerWords words) {
        var before = FormTexts.of(saved);
        var now = FormTexts.of(typed);
        var places = new LinkedHashSet<>(before.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .flatMap(place -> of(place, before.getOrDefault(place, NONE), now.getOrDefault(place, NONE), words))
                .filter(beside -> !beside.saved().equals(beside.typed()))
                .toList();
    }

    private static Stream<Beside> of(String place, Text saved, Text typed, DesignerWords words) {
        var swedish = saved.sv().isBlank() ? typed.sv() : saved.sv();
        return Stream.of(
                new Beside(words.of(name(place)), saved.sv(), typed.sv()),
                new Beside(words.of("designer.in-english", swedish), saved.en(), typed.en()));
    }

    /** Returns the key of what a place is called on the designer's pages. */
    private static String name(String place) {
        if (place.matches("q\\.[^.]+\\.(options|rows|columns)\\..+")) {
            return "designer." + place.split("\\.", -1)[2];
        }
        return switch (place.substring(place.lastIndexOf('.') + 1)) {
            case "label" -> "designer.question.label";
            case "help" -> "designer.help.label";
            case "text" -> "designer.statement.label";
            case "title" -> place.startsWith("s.") ? "designer.section.label" : "designer.title.label";
            default -> "designer.check.message";
        };
    }
}
