package se.delmos.statsbidrag.applications;

/** What the handling of a case means for its application. Joins the caller's transaction. */
public interface ApplicationHandling {

    /** Tells that somebody has begun to examine it: from now on the applicant neither changes it nor takes it back. */
    void begin(ApplicationId id);
}
