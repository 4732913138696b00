package se.delmos.statsbidrag.documents;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one of the files that somebody handed in.
 *
 * @param key of the sentence that says so
 * @param values of the sentence; the first is the file's name
 * @param kept whether the file is with us now
 */
public record AttachmentReceipt(String key, List<? extends Serializable> values, boolean kept) implements Serializable {

    public AttachmentReceipt {
        values = List.copyOf(values);
    }

    public Object[] arguments() {
        return values.toArray();
    }
}
