package se.delmos.statsbidrag.ordinances.model;

import java.util.List;

/**
 * Something that is wrong with an ordinance as it was handed in.
 *
 * @param reason the last part of the text key
 * @param arguments the values of the sentence's placeholders
 */
public record OrdinanceFault(String reason, List<Object> arguments) {

    public OrdinanceFault {
        arguments = List.copyOf(arguments);
    }

    static OrdinanceFault of(String reason, Object... arguments) {
        return new OrdinanceFault(reason, List.of(arguments));
    }
}
