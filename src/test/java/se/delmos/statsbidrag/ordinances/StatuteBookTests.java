package se.delmos.statsbidrag.ordinances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.ordinances.model.Applicability;
import se.delmos.statsbidrag.ordinances.usecase.ShowLaw;

class StatuteBookTests extends ApplicationTest {

    private static final OrdinanceNumber PUBLIC_BODIES = new OrdinanceNumber("2018:118");
    private static final OrdinanceNumber CIVIL_SOCIETY = new OrdinanceNumber("2018:119");

    @Autowired
    private Ordinances ordinances;

    @Autowired
    private ShowLaw showLaw;

    @Test
    void findsTheWordingThatHoldsOnEachSideOfAnAmendment() {
        assertThat(wordingOn(LocalDate.of(2018, 4, 6))).isEqualTo("118-v1");
        assertThat(wordingOn(LocalDate.of(2019, 12, 31))).isEqualTo("118-v1");
        assertThat(wordingOn(LocalDate.of(2020, 1, 1))).isEqualTo("118-v2");
        assertThat(wordingOn(LocalDate.of(2021, 2, 1))).isEqualTo("118-v3");
        assertThat(wordingOn(LocalDate.of(2022, 12, 31))).isEqualTo("118-v4");
    }

    @Test
    @Rule("R-118-17")
    void knowsNoWordingBeforeTheOrdinanceNorAfterItsRepeal() {
        assertThatThrownBy(() -> wordingOn(LocalDate.of(2018, 4, 5))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> wordingOn(LocalDate.of(2023, 1, 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("ordinances.none-in-force"));
    }

    @Test
    @Rule("R-118-12")
    void givesThePurposeOfTheRightWordingWithItsStatus() {
        var first = ordinances.inForce(PUBLIC_BODIES, LocalDate.of(2018, 10, 22));
        var third = ordinances.inForce(PUBLIC_BODIES, LocalDate.of(2021, 3, 1));

        assertThat(first.purpose()).contains("sektorsövergripande samordning");
        assertThat(first.purposeVerification()).isNotEqualTo(Verification.VERIFIED);
        assertThat(third.purpose()).contains("stärka och utveckla arbetet");
        assertThat(third.purposeVerification()).isEqualTo(Verification.VERIFIED);
    }

    @Test
    @Rule("R-118-05")
    void offersOtherMeasuresOnlyFromTheThirdWording() {
        assertThat(ordinances.version(new OrdinanceVersionId("118-v2")).uses())
                .extracting(UseHeading::code)
                .containsExactly("COORDINATION", "EXCHANGE", "KNOWLEDGE");
        assertThat(ordinances.version(new OrdinanceVersionId("118-v3")).uses())
                .extracting(UseHeading::code)
                .containsExactly("COORDINATION", "EXCHANGE", "KNOWLEDGE", "OTHER_MEASURES");
    }

    @Test
    @Rule("R-119-05")
    void saysThatLocalAnchoringIsNoConditionInTheLastWording() {
        var rule = new RuleId("R-119-05");

        assertThat(ordinances.rule(rule, new OrdinanceVersionId("119-v2")).sentence())
                .contains("ska ha lokal förankring");
        assertThat(ordinances.rule(rule, new OrdinanceVersionId("119-v3")).sentence())
                .contains("inte längre ett villkor");
    }

    @Test
    @Rule("R-119-18")
    void takesTheRowOfAWordingBeforeTheRowOfAll() {
        var rule = new RuleId("R-119-18");

        assertThat(ordinances.rule(rule, new OrdinanceVersionId("119-v1")).sentence())
                .isEqualTo("Arbetet ska ske på lokal nivå.");
        assertThat(ordinances.rule(rule, new OrdinanceVersionId("119-v2")).sentence())
                .contains("lokal eller regional");
    }

    @Test
    void neverCallsAFirstWordingThatNobodyReadVerified() {
        assertThat(ordinances.versions())
                .filteredOn(version -> version.id().value().endsWith("-v1"))
                .allSatisfy(version -> assertThat(version.uses())
                        .extracting(UseHeading::verification)
                        .doesNotContain(Verification.VERIFIED));
        assertThat(ordinances.inForce(CIVIL_SOCIETY, LocalDate.of(2018, 5, 28)).uses())
                .isEmpty();
    }

    @Test
    void answersThePriceBaseAmountOfTheDecisionsYear() {
        assertThat(ordinances.priceBaseAmount(2018)).isEqualTo(Money.kronor(45_500));
    }

    @Test
    void knowsEveryWordingWithItsValidity() {
        assertThat(ordinances.versions())
                .filteredOn(version -> version.ordinance().value().startsWith("2018:"))
                .extracting(
                        version -> version.id().value(),
                        version -> version.validFrom().toString(),
                        version -> version.validTo().map(LocalDate::toString).orElse("-"))
                .containsExactly(
                        tuple("118-v1", "2018-04-06", "2020-01-01"),
                        tuple("118-v2", "2020-01-01", "2021-02-01"),
                        tuple("118-v3", "2021-02-01", "2022-03-01"),
                        tuple("118-v4", "2022-03-01", "2023-01-01"),
                        tuple("119-v1", "2018-04-06", "2021-02-01"),
                        tuple("119-v2", "2021-02-01", "2022-03-01"),
                        tuple("119-v3", "2022-03-01", "2023-01-01"),
                        tuple("151-v1", "2018-04-19", "2021-02-01"),
                        tuple("151-v2", "2021-02-01", "-"));
    }

    @Test
    void saysWhichCasesAWordingIsAppliedToAndHowSureWeAre() {
        var wordings = showLaw.show().wordings();

        assertThat(wordings).allSatisfy(entry -> {
            assertThat(entry.wording().purpose()).isNotBlank();
            assertThat(entry.transition().note()).isNotBlank();
        });
        assertThat(wordings)
                .filteredOn(entry -> entry.transition().verification() == Verification.VERIFIED)
                .allSatisfy(
                        entry -> assertThat(entry.transition().applicability()).isEqualTo(Applicability.GRANT_PERIOD))
                .extracting(entry -> entry.wording().id().value())
                .containsExactly("151-v1", "151-v2");
    }

    @Test
    void knowsHowEachOrdinanceEnded() {
        assertThat(showLaw.show().repeals())
                .extracting(
                        repeal -> repeal.ordinance().value(),
                        ShowLaw.RepealEntry::by,
                        repeal -> repeal.on().map(LocalDate::toString).orElse("-"))
                .containsExactly(
                        tuple("2018:118", "2022:1710", "2023-01-01"),
                        tuple("2018:119", "2022:1711", "2023-01-01"),
                        tuple("2018:151", "2025:277", "-"));
        assertThat(showLaw.show().repeals())
                .extracting(ShowLaw.RepealEntry::verification)
                .doesNotContain(Verification.VERIFIED);
    }

    @Test
    void showsHowAnOrdinanceEndedAndWhatAWordingIsAppliedTo() throws Exception {
        mvc.perform(get("/regelverk"))
                .andExpect(content().string(containsString("Upphävd genom SFS 2022:1711.")))
                .andExpect(content().string(containsString("Från vilken dag har inte kunnat läsas.")))
                .andExpect(content().string(containsString("Bidrag efter den tid som de avser")));
    }

    @Test
    void showsTheLawToAnyone() throws Exception {
        mvc.perform(get("/regelverk"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("R-118-01")))
                .andExpect(content().string(containsString("En jurist behöver granska den.")));
    }

    @Test
    void holdsEveryRule() throws Exception {
        var known = showLaw.show().rules().stream()
                .map(entry -> entry.rule().id().value())
                .toList();
        assertThat(Files.readAllLines(Path.of("db/reference/rules.csv")).stream()
                        .map(line -> line.replaceAll(",.*", ""))
                        .filter(id -> id.matches("R-[A-Z0-9]+-[0-9]{2}")))
                .hasSizeGreaterThan(123)
                .isSubsetOf(known);
    }

    @Test
    void showsTheRulesOfEveryAreaWithTheirStatus() throws Exception {
        for (var area : List.of("151", "ID", "ATK", "STS", "KON", "ARK", "GDPR", "DOS", "SPR")) {
            mvc.perform(get("/regelverk")).andExpect(content().string(containsString("id=\"r-" + area + "\"")));
        }
        mvc.perform(get("/regelverk").param("sok", "R-SPR-01"))
                .andExpect(content().string(containsString("10 och 11 §§ språklagen")))
                .andExpect(content().string(containsString(">Kontrollerad<")));
        mvc.perform(get("/regelverk").param("sok", "R-KON-04"))
                .andExpect(content().string(containsString("Ej kontrollerad")))
                .andExpect(content().string(containsString("Systemet prövar den inte än")));
    }

    @Test
    void saysWhichRulesTheSystemDoesNotCheckYet() throws Exception {
        mvc.perform(get("/regelverk").param("sok", "R-118-13"))
                .andExpect(content().string(containsString("Systemet prövar den inte än")));
    }

    @Test
    void leadsFromTheContentsToEveryOrdinanceAndArea() throws Exception {
        mvc.perform(get("/regelverk"))
                .andExpect(content().string(containsString("href=\"#o-2018-118\"")))
                .andExpect(content().string(containsString("id=\"o-2018-118\"")))
                .andExpect(content().string(containsString("href=\"#r-119\"")))
                .andExpect(content().string(containsString("id=\"r-119\"")));
    }

    @Test
    void findsTheRulesWithAllTheWords() throws Exception {
        mvc.perform(get("/regelverk").param("sok", "Revisor GODKÄND"))
                .andExpect(content().string(containsString("R-119-20")))
                .andExpect(content().string(containsString("En regel innehåller ”Revisor GODKÄND”.")))
                .andExpect(content().string(not(containsString("R-118-01"))));
        mvc.perform(get("/regelverk").param("sok", "månförordningen"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ingen regel innehåller")));
    }

    private String wordingOn(LocalDate day) {
        return ordinances.inForce(PUBLIC_BODIES, day).id().value();
    }
}
