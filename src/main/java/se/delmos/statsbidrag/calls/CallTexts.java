package se.delmos.statsbidrag.calls;

/**
 * What a call says in its own words; a text that is not written yet is empty.
 *
 * @param audience who may apply, beside what the ordinance says
 * @param duration how long an application takes to write
 * @param needs what to have at hand
 * @param assessment how applications are assessed, beside the criteria
 */
public record CallTexts(String audience, String duration, String needs, String assessment, Contact contact) {

    public static final CallTexts NONE = new CallTexts("", "", "", "", new Contact("", "", ""));

    /** Who answers questions. */
    public record Contact(String name, String email, String phone) {}
}
