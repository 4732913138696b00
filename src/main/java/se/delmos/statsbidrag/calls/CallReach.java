package se.delmos.statsbidrag.calls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.delmos.statsbidrag.kernel.Money;

/** Tells what a change of a published call touches. Each module that keeps something of a call tells its part. */
public interface CallReach {

    /**
     * Returns how much of a call there is.
     *
     * @param questions the ids of questions whose answers a change would leave without a place
     */
    Reach of(CallId call, Set<String> questions);

    /** Returns what all modules keep of a call. */
    static Reach of(List<CallReach> keepers, CallId call, Set<String> questions) {
        return keepers.stream().map(keeper -> keeper.of(call, questions)).reduce(Reach.NOTHING, Reach::plus);
    }

    /**
     * How much of a call there is; never what anybody has written (R-OSL-05).
     *
     * @param begun drafts that nobody has handed in
     * @param highest the most that has been applied for
     * @param answered in how many drafts each question is answered, of those that were asked about
     */
    record Reach(int begun, int submitted, int decided, Money highest, Map<String, Integer> answered) {

        public static final Reach NOTHING = new Reach(0, 0, 0, Money.ZERO, Map.of());

        public Reach {
            answered = Map.copyOf(answered);
        }

        /** Returns this together with what another module keeps. */
        public Reach plus(Reach other) {
            var both = new TreeMap<>(answered);
            other.answered.forEach((question, drafts) -> both.merge(question, drafts, Integer::sum));
            return new Reach(
                    begun + other.begun,
                    submitted + other.submitted,
                    decided + other.decided,
                    other.highest.isMoreThan(highest) ? other.highest : highest,
                    both);
        }
    }
}
