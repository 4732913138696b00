package se.delmos.statsbidrag.applicants;

/** What a member may do for an organisation. Each right includes those before it. */
public enum MemberRight {
    /** Reads what the organisation has with the agency. */
    READER,
    /** Writes and saves applications and reports. */
    WRITER,
    /** Submits, as signatory or with a power of attorney, and decides who the members are. */
    SIGNATORY;

    public boolean includes(MemberRight other) {
        return compareTo(other) >= 0;
    }
}
