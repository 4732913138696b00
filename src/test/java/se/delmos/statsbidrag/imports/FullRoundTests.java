package se.delmos.statsbidrag.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The larger demo of a whole round. It needs an application of its own, because it changes what the demo holds. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "statsbidrag.demo.round=full",
            "spring.datasource.url=jdbc:h2:mem:full-round;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
        })
@ActiveProfiles("demo")
@Tag("round")
class FullRoundTests {

    @Autowired
    private Calls calls;

    @Autowired
    private Applications applications;

    @Autowired
    private Decisions decisions;

    @Test
    @Rule({"R-PROC-23", "R-118-11"})
    void narrowsAsTheRoundOf2018Did() {
        var municipal = round("2018:118");
        var civil = round("2018:119");

        var first = applications.interestsIn(municipal.id());
        var second = applications.interestsIn(civil.id());
        assertThat(List.of(first.received(), second.received())).containsExactly(100, 216);
        assertThat(first.invited() + second.invited()).isEqualTo(259);
        assertThat(applications.receivedIn(municipal.id()).applications()).isEqualTo(68);
        assertThat(applications.receivedIn(civil.id()).applications()).isEqualTo(141);
        assertThat(grantsIn(municipal)).hasSize(54);
        assertThat(grantsIn(civil)).hasSize(96);
    }

    @Test
    void grantsAbout45MillionAndLeavesGavleborgItsSix() {
        var grants = List.of(round("2018:118"), round("2018:119")).stream()
                .flatMap(call -> grantsIn(call).stream())
                .toList();

        assertThat(sum(grants)).isBetween(Money.kronor(44_500_000), Money.kronor(45_500_000));
        var gavleborg =
                grants.stream().filter(grant -> "21".equals(grant.countyCode())).toList();
        assertThat(gavleborg).hasSize(6);
        assertThat(sum(gavleborg)).isEqualTo(Money.kronor(1_788_000));
    }

    private CallView round(String ordinance) {
        return calls.roundOf(2018, new OrdinanceNumber(ordinance)).orElseThrow();
    }

    private List<GrantView> grantsIn(CallView call) {
        return decisions.grants().stream()
                .filter(grant -> grant.call().equals(call.id()))
                .toList();
    }

    private static Money sum(List<GrantView> grants) {
        return Money.sum(grants.stream().map(GrantView::amount).toList());
    }
}
