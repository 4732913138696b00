package se.delmos.statsbidrag.applicants;

import java.util.Optional;

/**
 * What is known of a person's authority to submit for an organisation on a day (R-ID-01).
 *
 * @param kind the mandate it rests on; empty where none has been handed in
 * @param verified whether a case officer has compared the mandate with its proof
 */
public record Authority(Optional<MandateKind> kind, boolean verified) {

    /** Nothing that could be verified has been handed in. */
    public static Authority unproven() {
        return new Authority(Optional.empty(), false);
    }

    /** Returns the end of the text key that says it to an officer: verified, jointly, unverified or unproven. */
    public String key() {
        if (kind.isEmpty()) {
            return "unproven";
        }
        if (!verified) {
            return "unverified";
        }
        return kind.get() == MandateKind.SIGNS_JOINTLY ? "jointly" : "verified";
    }
}
