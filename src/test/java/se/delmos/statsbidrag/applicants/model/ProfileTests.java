package se.delmos.statsbidrag.applicants.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.AccountView;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class ProfileTests {

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final GiroAccount FIRST = GiroAccount.read(AccountKind.BANKGIRO, "991-2346");
    private static final GiroAccount SECOND = GiroAccount.read(AccountKind.PLUSGIRO, "28 65 43-4");

    private final ActorId by = ActorId.create();
    private final Profile profile = new Profile(ApplicantId.create());

    @Test
    void makesTheFirstAccountTheMainOne() {
        profile.add(FIRST, by, NOW).add(SECOND, by, NOW);

        assertThat(profile.accounts())
                .extracting(GiroAccount::view)
                .containsExactly(
                        new AccountView(AccountKind.BANKGIRO, "991-2346", true),
                        new AccountView(AccountKind.PLUSGIRO, "28 65 43-4", false));
    }

    @Test
    void hasOneMainAccountHoweverItIsChosen() {
        profile.add(FIRST, by, NOW).add(SECOND, by, NOW).choose(SECOND, by, NOW);

        assertThat(profile.accounts()).extracting(GiroAccount::main).containsExactly(true, false);
        assertThat(profile.accounts().get(0).isSameAs(SECOND)).isTrue();
    }

    @Test
    void letsAnotherAccountTakeThePlaceOfTheMainOne() {
        profile.add(FIRST, by, NOW).add(SECOND, by, NOW).remove(FIRST, by, NOW);

        assertThat(profile.accounts())
                .singleElement()
                .satisfies(left -> assertThat(left.main()).isTrue());
    }

    @Test
    void refusesTheSameAccountTwiceAndANumberThatIsMistyped() {
        profile.add(FIRST, by, NOW);

        assertThatThrownBy(() -> profile.add(GiroAccount.read(AccountKind.BANKGIRO, "9912346"), by, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> GiroAccount.read(AccountKind.BANKGIRO, "991-2364"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> GiroAccount.read(AccountKind.PLUSGIRO, "28 65 43-5"))
                .isInstanceOf(RuleViolation.class);
    }
}
