package se.delmos.statsbidrag.documents;

/** A letter's page that no PDF could be made of: a broken assumption. The page itself is kept by whoever has it. */
public class Undrawable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Undrawable(Throwable cause) {
        super("No PDF could be made of the page", cause);
    }
}
