package se.delmos.statsbidrag.applications.model;

import java.util.Map;

/**
 * What a person typed: a whole section, or one answer of it.
 *
 * @param revision the revision of the section that the person saw when the text was typed
 * @param writer names the window that the person writes in, empty where there is no script
 */
public record Typing(Section section, int revision, String writer, Map<Field, String> texts) {

    /** What a person typed in a page without script. */
    public Typing(Section section, int revision, Map<Field, String> texts) {
        this(section, revision, "", texts);
    }
}
