package se.delmos.statsbidrag.documents;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of the files that somebody handed in.
 *
 * @param key of the sentence that says so
 * @param values of the sentence; the first is the file's name
 * @param kept whether the file is with us now
 * @param file the id of the file that is with us now
 */
public record AttachmentReceipt(
        String key,
        List<? extends Serializable> values,
        boolean kept,
        @Nullable UUID file) implements Serializable {

    public AttachmentReceipt {
        values = List.copyOf(values);
    }

    /** Says why a file is not with us. */
    public static AttachmentReceipt refused(String key, List<? extends Serializable> values) {
        return new AttachmentReceipt(key, values, false, null);
    }

    /** Returns the file that is with us now. */
    public Optional<AttachmentId> attachment() {
        return Optional.ofNullable(file).map(AttachmentId::new);
    }

    public Object[] arguments() {
        return values.toArray();
    }
}
