package se.delmos.statsbidrag.documents;

/** How far a received file has come. */
public enum AttachmentState {
    /** Received, not yet seen by the virus scanner. Nobody can open it. */
    QUARANTINED,
    /** Found clean: it is a document that can be opened. */
    CLEARED,
    /** Found infected: its name, checksum and the reason are kept, its bytes are gone. */
    BLOCKED
}
