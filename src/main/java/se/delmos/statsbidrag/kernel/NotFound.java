package se.delmos.statsbidrag.kernel;

/** Somebody asked for a thing that does not exist, or that they may not know of. Answered with 404. */
public class NotFound extends RuntimeException {

    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
