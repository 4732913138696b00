package se.delmos.statsbidrag.calls;

/** Keeps a call as it is while something comes in to it. Joins the caller's transaction. */
public interface CallArrivals {

    /**
     * Returns a call, which is neither cancelled nor made longer until the transaction ends: what comes in has either come
     * before that or meets it. To be asked before anything else of the case is locked.
     */
    CallView hold(CallId id);
}
