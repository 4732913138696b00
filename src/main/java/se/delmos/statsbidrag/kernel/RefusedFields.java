package se.delmos.statsbidrag.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which field of a form mends a refusal, so that the sentence stands at it and the summary leads there.
 *
 * @param fields for the key of each sentence the fields that it may be about; a form has one of them, or none
 */
public record RefusedFields(Map<String, List<String>> fields) {

    public RefusedFields {
        fields = Map.copyOf(fields);
    }

    /** Returns the field of a form, which is a record, that mends the refusal; empty where none does. */
    public String in(Class<?> form, RuleViolation refusal) {
        return fields.getOrDefault(refusal.key(), List.of()).stream()
                .filter(name -> Arrays.stream(form.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name)))
                .findFirst()
                .orElse("");
    }
}
