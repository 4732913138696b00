package se.delmos.statsbidrag.ordinances.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.AnnexView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.RuleKind;
import se.delmos.statsbidrag.ordinances.model.Wording;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.Law;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.RuleEntry;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw.WordingEntry;
import se.delmos.statsbidrag.ordinances.web.RuleArea.Line;

class RuleAreaTests {

    @Test
    void namesTheWordingsOfATextAndTheOnesThatRemain() {
        assertThat(lines(rule("R-119-18", "119-v1", "Lokalt."), rule("R-119-18", "all", "Lokalt eller regionalt.")))
                .extracting(Line::versions)
                .containsExactly(List.of("119-v1"), List.of("119-v2", "119-v3"));
    }

    @Test
    void namesNoWordingWhereTheTextIsTheSameInAll() {
        assertThat(lines(rule("R-119-18", "119-v1", "Lokalt."), rule("R-119-18", "all", "Lokalt.")))
                .extracting(Line::versions)
                .containsExactly(List.of());
    }

    @Test
    void keepsTheRulesThatHaveEveryWord() {
        var law = law(rule("R-119-01", "all", "Föreningar får söka."), rule("R-119-02", "all", "Två år före ansökan."));

        assertThat(RuleArea.of(law, RuleSearch.of(" ANSÖKAN år ")))
                .singleElement()
                .satisfies(area -> assertThat(area.rules())
                        .extracting(line -> line.rule().id().value())
                        .containsExactly("R-119-02"));
        assertThat(RuleArea.of(law, RuleSearch.of("stiftelse"))).isEmpty();
    }

    private static List<Line> lines(RuleEntry... rules) {
        return RuleArea.of(law(rules), RuleSearch.of("")).get(0).rules();
    }

    private static Law law(RuleEntry... rules) {
        var wordings = List.of(wording("119-v1", 2018), wording("119-v2", 2021), wording("119-v3", 2022));
        return new Law(wordings, List.of(), Arrays.asList(rules));
    }

    private static WordingEntry wording(String id, int year) {
        var wording = new Wording(
                new OrdinanceVersionId(id), new OrdinanceNumber("2018:119"), LocalDate.of(year, 1, 1), null);
        return new WordingEntry(
                wording.view(),
                wording.issuer(),
                wording.amendedBy(),
                wording.note(),
                wording.transition(),
                List.of(),
                AnnexView.NONE);
    }

    private static RuleEntry rule(String id, String version, String sentence) {
        var view = new RuleView(new RuleId(id), sentence, "3 §", Verification.VERIFIED);
        return new RuleEntry(view, version, version.equals("all"), RuleKind.AUTO, List.of());
    }
}
