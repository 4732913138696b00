package se.delmos.statsbidrag.forms.model;

import java.util.List;

/**
 * Something that is wrong with a form itself.
 *
 * @param section the id of the section, empty where the whole form is meant
 * @param question the id of the question or the check, empty where the section is meant
 * @param reason the last part of the text key
 * @param arguments the values of the sentence's placeholders; questions are said by what they are called
 */
public record DefinitionFault(String section, String question, String reason, List<Object> arguments) {

    public DefinitionFault {
        arguments = List.copyOf(arguments);
    }

    /** Questions of the form that a sentence speaks of, by their ids. */
    public record Asked(List<String> ids) {

        public Asked {
            ids = List.copyOf(ids);
        }

        static Asked of(String id) {
            return new Asked(List.of(id));
        }
    }
}
