package se.delmos.statsbidrag.documents;

import java.time.LocalDate;
import java.util.Map;

/**
 * Makes letters of templates in {@code templates/letters/}: A4, tagged, PDF/A-2a with embedded fonts, always in Swedish.
 * A template fills {@code letters/layout} with its title and main; every model has {@code caseNumber} and {@code date}
 * (a {@code LocalDate}, printed in the head).
 */
public interface Letters {

    /** Returns the PDF's bytes. The same template and model give the same bytes. */
    byte[] pdf(String template, Map<String, Object> model);

    /** Returns the page that a template and a model make, to be kept, and drawn afterwards with the same bytes as by {@link #pdf}. */
    String page(String template, Map<String, Object> model);

    /**
     * Draws a page.
     *
     * @throws Undrawable when it is none
     */
    byte[] draw(String page, LocalDate date);
}
