package se.delmos.statsbidrag.kernel;

/** Somebody else changed the thing since this person opened it. Answered with 409; nothing was saved. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(Object what) {
        super(String.valueOf(what));
    }

    /** Refuses when the version a form was opened with is no longer the current one. */
    public static void refuseUnless(boolean current, Object what) {
        if (!current) {
            throw new StaleVersion(what);
        }
    }
}
