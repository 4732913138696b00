package se.delmos.statsbidrag.calls;

import java.util.List;

/**
 * What a call says beside its window and its money. Calls from before these could be written have none of it.
 *
 * @param conditions what a grant is given on, sentence by sentence
 * @param costTypes the codes of the cost types that are paid for; empty means that nothing is excluded
 */
public record CallContent(
        CallTexts texts,
        CallAim aim,
        CallAssessment assessment,
        List<String> conditions,
        CallPayout payout,
        List<String> costTypes) {

    public static final CallContent NONE =
            new CallContent(CallTexts.NONE, CallAim.NONE, CallAssessment.NONE, List.of(), CallPayout.NONE, List.of());

    public CallContent {
        conditions = List.copyOf(conditions);
        costTypes = List.copyOf(costTypes);
    }

    /** Tells whether the call pays for a cost type. */
    public boolean paysFor(String costType) {
        return costTypes.isEmpty() || costTypes.contains(costType);
    }
}
