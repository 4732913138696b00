package se.delmos.statsbidrag.calls.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.kernel.Money;

/** Looks at whether amounts can be the frame and the ceiling of a call, as far as they are written (R-PROC-10). */
public final class FundingCheck {

    private FundingCheck() {}

    /** Returns the sentences that say what is wrong; a ceiling is compared with the frame once both can be read. */
    public static List<String> wrong(Optional<Money> frame, Optional<Money> ceiling) {
        var odd = Stream.concat(
                        frame.filter(FundingCheck::isOdd).map(amount -> "calls.frame.not-whole-kronor").stream(),
                        ceiling.filter(FundingCheck::isOdd).map(amount -> "calls.ceiling.not-whole-kronor").stream())
                .toList();
        var above = frame.flatMap(whole -> ceiling.filter(most -> most.isMoreThan(whole)));
        return odd.isEmpty() && above.isPresent() ? List.of("calls.ceiling.above-frame") : odd;
    }

    private static boolean isOdd(Money amount) {
        return !amount.isPositive() || !amount.isWholeKronor();
    }
}
