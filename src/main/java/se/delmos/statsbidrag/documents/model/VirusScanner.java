package se.delmos.statsbidrag.documents.model;

import java.io.InputStream;
import java.util.Optional;

/** What tells whether a file carries a virus. */
public interface VirusScanner {

    /**
     * Returns the name of the virus that was found, or nothing when the file is clean.
     *
     * @throws NotScanned when there is no answer that can be relied on; the file then stays in quarantine
     */
    Optional<String> virusIn(InputStream content);

    /** There was no answer: the scanner is down, broke off, was late, or said something that is not an answer. */
    class NotScanned extends RuntimeException {

        public NotScanned(String why) {
            super(why);
        }

        public NotScanned(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
