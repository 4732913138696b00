package se.delmos.statsbidrag.applications;

import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.StoredFile;

/** The files of submitted applications, for the staff. */
public interface HandedInFiles {

    /**
     * Opens a file that was handed in and is cleared; any other, and each of a draft, is not found (R-OSL-05). The caller
     * refuses the disqualified (R-FL-01).
     */
    StoredFile open(ApplicationId id, AttachmentId file);
}
