package se.delmos.statsbidrag.ordinances.model;

/** Who acts on a rule: the system by itself, an officer, both, or nobody until the system is taught to. */
public enum RuleKind {
    AUTO,
    FLAG,
    OFFICER,
    SUPPORT,
    AUTO_AND_OFFICER,
    FLAG_AND_OFFICER,
    NOT_YET
}
