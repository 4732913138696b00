package se.delmos.statsbidrag.applications;

/** Tells what happens with an application after it has arrived. A module above, which knows the whole process, answers. */
public interface Outlooks {

    /** Returns the outlook of a submitted application. The caller has checked that the reader may know of it. */
    Outlook of(ApplicationId id);
}
