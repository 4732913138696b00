package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Condition.All;
import se.delmos.statsbidrag.forms.Condition.Answered;
import se.delmos.statsbidrag.forms.Condition.Any;
import se.delmos.statsbidrag.forms.Condition.Is;
import se.delmos.statsbidrag.forms.Condition.Not;

/** Conditions as lines and groups, and back. */
class FlatConditionTests {

    private static final Condition PLAN = new Answered("plan");
    private static final Condition YES = new Is("partners", "yes");
    private static final Condition NO = new Not(new Is("partners", "no"));

    @Test
    void saysTheSameAfterItHasBeenBuiltAnew() {
        for (var condition : List.of(
                PLAN,
                new All(List.of(PLAN, YES)),
                new Any(List.of(PLAN, new All(List.of(YES, NO)))),
                new All(List.of(PLAN, new Any(List.of(YES, new All(List.of(NO, PLAN)))))))) {
            assertThat(FlatCondition.of(condition).flatMap(flat -> flat.condition(code -> Unit.NUMBER)))
                    .contains(condition);
        }
    }

    @Test
    void keepsAGroupOfOneLineSoThatAnotherCanBePutBesideIt() {
        var condition = new Any(List.of(PLAN, new All(List.of(YES))));

        assertThat(FlatCondition.of(condition).orElseThrow().groups()).hasSize(1);
        assertThat(FlatCondition.of(condition).flatMap(flat -> flat.condition(code -> Unit.NUMBER)))
                .contains(condition);
    }

    @Test
    void dropsGroupsThatHaveBecomeEmpty() {
        var nothing = new FlatCondition(true, List.of(), List.of(FlatCondition.empty()));

        assertThat(nothing.condition(code -> Unit.NUMBER)).isEmpty();
    }

    @Test
    void cannotShowWhatIsTurnedRoundAsAWhole() {
        assertThat(FlatCondition.of(new Any(List.of(PLAN, new Not(new All(List.of(YES, PLAN)))))))
                .isEmpty();
    }
}
