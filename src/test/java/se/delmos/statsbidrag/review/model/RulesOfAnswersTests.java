package se.delmos.statsbidrag.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.review.model.Facts.under;
import static se.delmos.statsbidrag.review.model.Verdict.MET;
import static se.delmos.statsbidrag.review.model.Verdict.NOT_MET;
import static se.delmos.statsbidrag.review.model.Verdict.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ordinances.Parameter;

/** The rules that read the annex, the answers of the form, or the applicant's other cases. */
class RulesOfAnswersTests {

    private static final String GAVLE = "2180 Gävle";
    private static final String BORAS = "1490 Borås";

    @Test
    @Rule("R-118-03")
    void wantsAMunicipalityOfTheAnnexFromMarch2022() {
        var listed = under("118-v4").withAnnex(GAVLE, BORAS);

        assertThat(listed.in("Gävle").answerOf("R-118-03").verdict()).isEqualTo(MET);
        assertThat(listed.in("Ockelbo").answerOf("R-118-03").verdict()).isEqualTo(NOT_MET);
        assertThat(listed.in(null).answerOf("R-118-03").verdict()).isEqualTo(OFFICER);
        assertThat(under("118-v3").withAnnex(GAVLE).rulesAsked()).doesNotContain("R-118-03");
        assertThat(under("118-v4").from(ApplicantKind.REGION).rulesAsked()).doesNotContain("R-118-03");
    }

    @Test
    @Rule({"R-118-03", "R-118-04"})
    void leavesAnAnnexThatNobodyHasReadToTheOfficer() {
        var unread = under("118-v4").withUnreadAnnex(74).in("Gävle");

        assertThat(unread.answerOf("R-118-03").verdict()).isEqualTo(OFFICER);
        assertThat(unread.answerOf("R-118-03").facts()).containsExactly("74");
        assertThat(unread.from(ApplicantKind.REGION).answerOf("R-118-04").verdict())
                .isEqualTo(OFFICER);
    }

    @Test
    @Rule("R-118-04")
    void namesTheListedMunicipalitiesOfARegion() {
        var region = under("118-v4").from(ApplicantKind.REGION);

        var contains = region.withAnnex(GAVLE, "2181 Sandviken", BORAS).answerOf("R-118-04");

        assertThat(contains.verdict()).isEqualTo(MET);
        assertThat(contains.facts()).containsExactly("Gävle, Sandviken");
        assertThat(region.withAnnex(BORAS).answerOf("R-118-04").verdict()).isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-118-04")
    void namesTheListedMembersOfAFederation() {
        var federation =
                under("118-v4").from(ApplicantKind.MUNICIPAL_FEDERATION).withAnnex(GAVLE, BORAS);
        assertThat(federation.answerOf("R-118-04").verdict()).isEqualTo(OFFICER);

        var contains = federation
                .answering(Meaning.MEMBERS, member("2101"), member("2180"))
                .answerOf("R-118-04");
        var none = federation.answering(Meaning.MEMBERS, member("2101")).answerOf("R-118-04");

        assertThat(contains.verdict()).isEqualTo(MET);
        assertThat(contains.facts()).containsExactly("Gävle");
        assertThat(none.verdict()).isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-118-06")
    void wantsASubjectAreaFromFebruary2021() {
        var asked = under("118-v3").asked(Meaning.SUBJECT_AREAS);

        assertThat(asked.answerOf("R-118-06").verdict()).isEqualTo(NOT_MET);
        assertThat(asked.answering(Meaning.SUBJECT_AREAS, new Value.Chosen(List.of("housing")))
                        .answerOf("R-118-06")
                        .verdict())
                .isEqualTo(MET);
        assertThat(under("118-v4").answerOf("R-118-06").verdict()).isEqualTo(OFFICER);
        assertThat(under("118-v2").rulesAsked()).doesNotContain("R-118-06");
    }

    @Test
    @Rule("R-118-07")
    void flagsEachActivityThatIsDeclaredStatutory() {
        var declared = under("118-v2")
                .answering(Meaning.ACTIVITIES, activity("Skolplikt", true), activity("Nattvandring", false))
                .answerOf("R-118-07");
        var none = under("118-v2").answering(Meaning.ACTIVITIES, activity("Nattvandring", false));

        assertThat(declared.verdict()).isEqualTo(OFFICER);
        assertThat(declared.facts()).containsExactly("Skolplikt");
        assertThat(none.answerOf("R-118-07").factKey()).isEqualTo("review.fact.statutory-none");
        assertThat(under("118-v4").answerOf("R-118-07").factKey()).isEqualTo("review.fact.statutory-not-declared");
    }

    @Test
    @Rule("R-119-13")
    void wantsGiverPurposeAndAmountOrDayOfEveryOtherGrant() {
        Value giver = new Value.Words("Boverket");
        Value purpose = new Value.Words("Trygghet");
        Value amount = new Value.Amount(Money.kronor(10_000));
        Value expected = new Value.Day(LocalDate.of(2021, 5, 1));

        assertThat(stating(Map.of("giver", giver, "purpose", purpose, "amount", amount)))
                .isEqualTo(MET);
        assertThat(stating(Map.of("giver", giver, "purpose", purpose, "expected", expected)))
                .isEqualTo(MET);
        assertThat(stating(Map.of("giver", giver, "purpose", purpose))).isEqualTo(NOT_MET);
        assertThat(stating(Map.of("purpose", purpose, "amount", amount))).isEqualTo(NOT_MET);
        assertThat(under("119-v1").answerOf("R-119-13").verdict()).isEqualTo(MET);
    }

    @Test
    @Rule("R-119-14")
    void flagsTheApplicantsOtherCasesForTheSameTime() {
        var next = Facts.ACTIVITY.to().plusDays(1);

        assertThat(under("119-v1").answerOf("R-119-14").verdict()).isEqualTo(MET);
        assertThat(under("119-v1")
                        .beside(new Period(next, next.plusDays(30)))
                        .answerOf("R-119-14")
                        .verdict())
                .isEqualTo(MET);
        var flagged =
                under("119-v1").beside(new Period(Facts.ACTIVITY.to(), next)).answerOf("R-119-14");
        assertThat(flagged.verdict()).isEqualTo(OFFICER);
        assertThat(flagged.facts().toString()).contains("2018/1");
    }

    @Test
    @Rule("R-119-15")
    void refusesMoneyThatIsPassedOnAndAllowsBoughtServices() {
        assertThat(budgeting("transfer-to-company").answerOf("R-119-15").verdict())
                .isEqualTo(NOT_MET);
        assertThat(budgeting("bought-services").answerOf("R-119-15").verdict()).isEqualTo(MET);
        assertThat(under("119-v1").rulesAsked()).doesNotContain("R-119-15");
    }

    @Test
    @Rule("R-119-16")
    void wantsTheConfirmationOfAListedMunicipalityFromMarch2022() {
        var organisation = under("119-v3").withAnnex(GAVLE);
        assertThat(organisation.answerOf("R-119-16").factKey()).isEqualTo("review.fact.partner-missing");

        organisation.answering(Meaning.PARTNER_MUNICIPALITY, new Value.Chosen(List.of("2180")));
        assertThat(organisation.answerOf("R-119-16").verdict()).isEqualTo(NOT_MET);

        organisation.answering(Meaning.CONFIRMATION, new Value.Words("KS 2022/17"));
        assertThat(organisation.answerOf("R-119-16").verdict()).isEqualTo(OFFICER);
        assertThat(organisation.withAnnex(BORAS).answerOf("R-119-16").verdict()).isEqualTo(NOT_MET);
        assertThat(organisation.withUnreadAnnex(74).answerOf("R-119-16").verdict())
                .isEqualTo(OFFICER);
        assertThat(under("119-v2").rulesAsked()).doesNotContain("R-119-16");
    }

    @Test
    @Rule("R-119-17")
    void countsMunicipalSupportForPriorityInTheFirstWordingAndNeverAsACondition() {
        assertThat(under("119-v1").rulesAsked()).doesNotContain("R-119-17");
        assertThat(PriorityPoint.under(under("119-v1").law())).contains(PriorityPoint.MUNICIPAL_SUPPORT);
        assertThat(PriorityPoint.under(under("119-v2").law())).doesNotContain(PriorityPoint.MUNICIPAL_SUPPORT);
        assertThat(PriorityPoint.under(under("118-v1").law())).doesNotContain(PriorityPoint.MUNICIPAL_SUPPORT);
    }

    @Test
    @Rule("R-151-01")
    void coversAtMostNinetyPerCentOfTheCosts() {
        assertThat(costing(90, 10).verdict()).isEqualTo(MET);
        assertThat(costing(91, 9).verdict()).isEqualTo(NOT_MET);
        assertThat(under("151-v2").answerOf("R-151-01").verdict()).isEqualTo(OFFICER);
        assertThat(under("118-v1").rulesAsked()).doesNotContain("R-151-01");
    }

    @Test
    @Rule({"R-DEM-01", "R-DEM-02"})
    void asksTheOfficerForTheDemocracyConditionWhereAnOrdinanceHasOne() {
        var today = under("119-v3").holding("R-DEM-01", "R-DEM-02", "R-119-10");

        assertThat(today.answerOf("R-DEM-01").verdict()).isEqualTo(OFFICER);
        assertThat(today.answerOf("R-DEM-02").verdict()).isEqualTo(OFFICER);
        assertThat(today.rulesAsked()).contains("R-119-10").doesNotContain("R-119-01", "R-119-02");
        assertThat(under("119-v3").rulesAsked()).doesNotContain("R-DEM-01", "R-DEM-02");
    }

    @Test
    @Rule("R-STS-01")
    void countsSmallAidOfThreeYearsAgainstTheCeiling() {
        assertThat(underDeMinimis()
                        .asked(Meaning.DE_MINIMIS)
                        .answerOf("R-STS-01")
                        .verdict())
                .isEqualTo(MET);
        assertThat(aided("2015-08-02", 2_700_000)).isEqualTo(MET);
        assertThat(aided("2015-08-02", 2_700_001)).isEqualTo(NOT_MET);
        assertThat(aided("2015-08-01", 2_700_001)).isEqualTo(MET);
        assertThat(underDeMinimis()
                        .answering(Meaning.DE_MINIMIS, Map.<String, Value>of("giver", new Value.Words("Vinnova")))
                        .answerOf("R-STS-01")
                        .verdict())
                .isEqualTo(OFFICER);
        assertThat(underDeMinimis().answerOf("R-STS-01").verdict()).isEqualTo(OFFICER);
        assertThat(under("119-v3").rulesAsked()).doesNotContain("R-STS-01");
    }

    /** A ceiling of 3 000 000 kronor, of which the application itself takes 300 000. */
    private static Facts underDeMinimis() {
        return under("119-v3")
                .holding("R-STS-01")
                .measuredBy(Parameter.DE_MINIMIS_CEILING, "300000")
                .measuredBy(Parameter.EURO_RATE, "1000");
    }

    private static Verdict aided(String granted, long kronor) {
        return underDeMinimis()
                .answering(
                        Meaning.DE_MINIMIS,
                        Map.<String, Value>of(
                                "granted", new Value.Day(LocalDate.parse(granted)),
                                "amount", new Value.Amount(Money.kronor(kronor))))
                .answerOf("R-STS-01")
                .verdict();
    }

    private static CheckResult costing(long applied, long own) {
        var row = Map.of(Funding.APPLIED, Money.kronor(applied), Funding.OWN, Money.kronor(own));
        return under("151-v2")
                .answering(Meaning.COSTS, new Value.Costs(Map.of("staff", row)))
                .answerOf("R-151-01");
    }

    private static Facts budgeting(String line) {
        var row = Map.of(Funding.APPLIED, Money.kronor(1_000));
        return under("119-v2").answering(Meaning.COSTS, new Value.Costs(Map.of(line, row)));
    }

    private static Verdict stating(Map<String, Value> grant) {
        return under("119-v2")
                .answering(Meaning.OTHER_GRANTS, grant)
                .answerOf("R-119-13")
                .verdict();
    }

    private static Map<String, Value> member(String code) {
        return Map.of("municipality", new Value.Chosen(List.of(code)));
    }

    private static Map<String, Value> activity(String name, boolean statutory) {
        return Map.of("name", new Value.Words(name), "statutory", new Value.YesNo(statutory));
    }
}
