package se.delmos.statsbidrag.forms;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Text;

/**
 * Something that stands between a filled-in form and its handing in.
 *
 * @param path the answer that it is mended at; also the id of the control on the page
 * @param label what the answer is called
 * @param reason the last part of the text key: what is wrong and how to mend it
 * @param arguments the values of the sentence's placeholders after the label
 * @param typed whether it is wrong as typed, so that the writer is told on saving; what is merely missing can wait
 * @param column the column of a budget that has several
 * @param message the sentence itself, where the form brings it: of a check
 */
public record FormGap(
        String path,
        String question,
        String section,
        Text label,
        String reason,
        List<Object> arguments,
        boolean typed,
        Optional<Text> message,
        Optional<Funding> column) {

    public FormGap {
        arguments = List.copyOf(arguments);
    }

    /** Tells whether what is written is wrong, or does not agree; otherwise something is merely missing still. */
    public boolean isWrong() {
        return typed || message.isPresent();
    }

    /** Returns the same, told of a column of a budget. */
    public FormGap in(Funding of) {
        return new FormGap(path, question, section, label, reason, arguments, typed, message, Optional.of(of));
    }
}
