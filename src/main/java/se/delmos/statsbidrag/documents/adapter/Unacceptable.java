package se.delmos.statsbidrag.documents.adapter;

/** Says why a file's content is not received; the one who asked adds the file's name. */
final class Unacceptable extends RuntimeException {

    private final String key;

    Unacceptable(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    /** Returns the key of the sentence, whose first value is the file's name. */
    String key() {
        return key;
    }

    static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Unacceptable(key);
        }
    }
}
