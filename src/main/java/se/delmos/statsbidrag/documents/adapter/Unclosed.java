package se.delmos.statsbidrag.documents.adapter;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open for the one who opened it, whatever a reader does when it has read its part. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream content) {
        super(content);
    }

    @Override
    public void close() {
        // is closed by the one who opened it
    }
}
