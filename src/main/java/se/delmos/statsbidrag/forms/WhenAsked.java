package se.delmos.statsbidrag.forms;

import java.util.Map;

/**
 * What is not always asked in a form: the sentence that says when, to those who fill it in. What is always asked is not there.
 *
 * @param sections by the ids of sections
 * @param questions by the ids of questions
 */
public record WhenAsked(Map<String, String> sections, Map<String, String> questions) {

    public WhenAsked {
        sections = Map.copyOf(sections);
        questions = Map.copyOf(questions);
    }

    /** Returns when a section is shown, empty for always. */
    public String section(String id) {
        return sections.getOrDefault(id, "");
    }

    /** Returns when a question of a section that is shown is asked, empty for always. */
    public String question(String id) {
        return questions.getOrDefault(id, "");
    }
}
