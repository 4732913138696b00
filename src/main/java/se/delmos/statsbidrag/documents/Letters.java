package se.delmos.statsbidrag.documents;

import java.util.Map;

/**
 * Makes letters of templates in {@code templates/letters/}: A4, tagged, PDF/A-2a with embedded fonts, always in Swedish.
 * A template fills {@code letters/layout} with its title and main; every model has {@code caseNumber} and {@code date}
 * (a {@code LocalDate}, printed in the head).
 */
public interface Letters {

    /** Returns the PDF's bytes. The same template and model give the same bytes. */
    byte[] pdf(String template, Map<String, Object> model);
}
