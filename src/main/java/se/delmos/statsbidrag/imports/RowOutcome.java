package se.delmos.statsbidrag.imports;

/** What became of a row of an imported list. */
public enum RowOutcome {
    /** The grant now has a case, a decision and a posting. */
    IMPORTED,
    /** The same facts were imported before; nothing was done. */
    ALREADY_IMPORTED,
    /** The row can be read, but something that a grant needs is missing. */
    NOT_IMPORTED,
    /** The row cannot be read. */
    FAULTY
}
