package se.delmos.statsbidrag.documents.model;

/** A file's name as it may be shown and stored: without folders and control characters, not too long. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    public static String clean(String given) {
        var name = given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
