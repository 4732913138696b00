package se.delmos.statsbidrag.applications.usecase;

import se.delmos.statsbidrag.applications.model.Field;

/**
 * A question with what was answered, to read.
 *
 * @param value the answer as people write it, empty where there is none
 */
public record Row(Field field, String value) {

    public String labelKey() {
        return field.labelKey();
    }

    /** Returns where the answer is changed, below the application's own address. */
    public String place() {
        return DraftPage.slugOf(field.section()) + "#" + field.formName();
    }
}
