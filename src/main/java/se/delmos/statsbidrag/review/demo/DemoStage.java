package se.delmos.statsbidrag.review.demo;

import java.util.List;

/** How far an application of the demo is prepared. */
enum DemoStage {
    CONFLICT,
    CHECKING,
    ASSESSING,
    GRANT,
    GRANT_IN_PART,
    REFUSAL,
    FAILED;

    /** The applications of the practice calls in the order they arrived; those that come after are left untouched. */
    static final List<DemoStage> PRACTICE =
            List.of(GRANT, GRANT, GRANT_IN_PART, GRANT, ASSESSING, CHECKING, FAILED, REFUSAL, CONFLICT);

    boolean isAssessed() {
        return this == GRANT || this == GRANT_IN_PART || this == REFUSAL;
    }
}
