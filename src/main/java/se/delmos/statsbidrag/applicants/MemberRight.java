package se.delmos.statsbidrag.applicants;

/** What a member may do for an organisation. A signatory may also do all that a writer may. */
public enum MemberRight {
    WRITER,
    SIGNATORY;

    public boolean includes(MemberRight other) {
        return this == SIGNATORY || other == WRITER;
    }
}
