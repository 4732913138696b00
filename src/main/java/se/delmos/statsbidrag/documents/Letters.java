package se.delmos.statsbidrag.documents;

import java.util.Map;

/** Makes letters of templates in {@code templates/letters/}: A4, tagged, PDF/A-2a with embedded fonts, always in Swedish. */
public interface Letters {

    /** Returns the PDF's bytes. The same template and model give the same text. */
    byte[] pdf(String template, Map<String, Object> model);
}
