package se.delmos.statsbidrag.applications;

/** Submitted applications to read, for pages of the staff that show one beside their own work. */
public interface ApplicationPages {

    /** Returns what was handed in; a draft is not found (R-OSL-05). The caller refuses the disqualified (R-FL-01). */
    ApplicationContent show(ApplicationId id);
}
