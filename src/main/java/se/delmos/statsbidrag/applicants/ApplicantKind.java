package se.delmos.statsbidrag.applicants;

/** What an organisation is in law, as far as the ordinances tell kinds apart (3 § of 2018:118 and 2018:119). */
public enum ApplicantKind {
    MUNICIPALITY,
    REGION,
    MUNICIPAL_FEDERATION,
    ASSOCIATION,
    FOUNDATION,
    FAITH_COMMUNITY,
    OTHER
}
