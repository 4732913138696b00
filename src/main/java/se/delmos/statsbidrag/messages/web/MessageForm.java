package se.delmos.statsbidrag.messages.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.messages.MessageId;

/**
 * What a person writes.
 *
 * @param id made when the form was opened
 */
record MessageForm(
        MessageId id,

        @NotBlank(message = "{messages.content.missing}")
        @Size(max = 5000, message = "{messages.content.long}")
        @Nullable
        String content) {

    static MessageForm empty() {
        return new MessageForm(MessageId.create(), null);
    }

    String given() {
        return Objects.requireNonNull(content);
    }
}
