package se.delmos.statsbidrag.applications.model;

import java.util.List;

/**
 * Something that stands between a draft and its submission.
 *
 * @param typed whether it is wrong as typed, so that the writer is told on saving; what is merely missing can wait
 * @param reason the last part of the text key: what is wrong and how to mend it
 * @param arguments the values of the sentence's placeholders after the field's label
 */
public record Gap(Field field, boolean typed, String reason, List<Object> arguments) {

    static Gap missing(Field field) {
        return new Gap(field, false, "missing", List.of());
    }

    static Gap typed(Field field, String reason, Object... arguments) {
        return new Gap(field, true, reason, List.of(arguments));
    }

    /** Returns the key of the sentence in the text bundle; its first placeholder is the field's label. */
    public String key() {
        var name = field.name();
        var kind = name.startsWith("ANSWER_") ? "answer" : name.startsWith("COST_") ? "cost" : field.formName();
        return "applications.gap." + kind + "." + reason;
    }
}
