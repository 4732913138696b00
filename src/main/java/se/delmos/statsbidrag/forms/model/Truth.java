package se.delmos.statsbidrag.forms.model;

import java.util.stream.Stream;

/** Whether a condition holds. Of what hangs on a hidden question or on an answer that is not there, nothing is known. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Yes when all are, no when one is not. */
    static Truth all(Stream<Truth> truths) {
        return truths.reduce(YES, (one, other) -> one == NO || other == NO ? NO : one == YES ? other : UNKNOWN);
    }

    /** Yes when one is, no when none can be. */
    static Truth any(Stream<Truth> truths) {
        return all(truths.map(Truth::turned)).turned();
    }

    Truth turned() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
