package se.delmos.statsbidrag.forms;

import java.util.Map;
import java.util.Optional;

/**
 * The answers of a form as they are handed in: the visible questions' only, read as what they mean, by question id in the
 * order of the form. What was not answered or cannot be read is not there.
 *
 * @param meanings the question that carries each meaning
 */
public record HandedIn(Map<String, Value> values, Map<Meaning, String> meanings) {

    /** Returns the answer to a question as what it must be, or nothing where there is none or it is something else. */
    public <T extends Value> Optional<T> of(String question, Class<T> kind) {
        return Optional.ofNullable(values.get(question))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Returns the answer that carries a meaning. */
    public <T extends Value> Optional<T> of(Meaning meaning, Class<T> kind) {
        return Optional.ofNullable(meanings.get(meaning)).flatMap(question -> of(question, kind));
    }
}
