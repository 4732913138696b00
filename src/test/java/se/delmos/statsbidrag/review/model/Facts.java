package se.delmos.statsbidrag.review.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallContent;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.AnnexView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.ParameterValues;
import se.delmos.statsbidrag.ordinances.Provisions;
import se.delmos.statsbidrag.ordinances.ShippedLaw;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The facts of an application, told in a sentence: a municipality that is in time and within all limits, unless said otherwise. */
final class Facts {

    static final Period ACTIVITY = new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31));

    private final String version;
    private ApplicantKind kind;
    private @Nullable LocalDate activeSince;
    private LocalDate submitted = LocalDate.of(2018, 8, 1);
    private List<String> uses = List.of("COORDINATION");
    private boolean late;
    private boolean byInvitation;
    private boolean taxDebts;
    private boolean liquidation;
    private Money amount = Money.kronor(300_000);
    private @Nullable Period period = ACTIVITY;
    private ParameterValues parameters;
    private Set<RuleId> rules;
    private AnnexView annex = AnnexView.NONE;
    private @Nullable String municipality;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<Meaning, String> meanings = new EnumMap<>(Meaning.class);
    private final List<ApplicationView> others = new ArrayList<>();

    private Facts(String version, ApplicantKind kind) {
        this.version = version;
        this.kind = kind;
        this.parameters = ShippedLaw.parametersOf(version);
        this.rules = ShippedLaw.rulesOf(version);
        asked(Meaning.TAX_DEBTS).asked(Meaning.LIQUIDATION);
    }

    Facts notAsked(Meaning meaning) {
        meanings.remove(meaning);
        return this;
    }

    /** An application under a wording, from the kind of applicant it is made for. */
    static Facts under(String version) {
        return new Facts(version, !version.startsWith("119") ? ApplicantKind.MUNICIPALITY : ApplicantKind.ASSOCIATION);
    }

    Facts from(ApplicantKind other) {
        kind = other;
        return this;
    }

    Facts measuredBy(Parameter parameter, String value) {
        parameters = parameters.with(parameter, value);
        return this;
    }

    /** The annex lists these municipalities, each {@code code name}. */
    Facts withAnnex(String... listed) {
        annex = new AnnexView(
                listed.length,
                Stream.of(listed)
                        .map(one -> new AnnexView.Municipality(one.substring(0, 4), one.substring(5)))
                        .toList());
        return this;
    }

    /** The annex lists so many municipalities that nobody has read. */
    Facts withUnreadAnnex(int listed) {
        annex = new AnnexView(listed, List.of());
        return this;
    }

    Facts in(@Nullable String name) {
        municipality = name;
        return this;
    }

    Facts asked(Meaning meaning) {
        meanings.put(meaning, meaning.code());
        return this;
    }

    Facts answering(Meaning meaning, Value value) {
        values.put(meaning.code(), value);
        return asked(meaning);
    }

    @SafeVarargs
    final Facts answering(Meaning meaning, Map<String, Value>... rows) {
        return answering(meaning, new Value.Rows(List.of(rows)));
    }

    /** The same applicant has another application for a period. */
    Facts beside(Period other) {
        var ours = period;
        period = other;
        others.add(application());
        period = ours;
        return this;
    }

    /** Only these rules hold, as in an ordinance that somebody has added. */
    Facts holding(String... ids) {
        rules = Stream.of(ids).map(RuleId::new).collect(Collectors.toSet());
        return this;
    }

    Facts activeSince(LocalDate day) {
        activeSince = day;
        return this;
    }

    Facts submittedOn(LocalDate day) {
        submitted = day;
        return this;
    }

    Facts using(String... codes) {
        uses = List.of(codes);
        return this;
    }

    Facts late() {
        late = true;
        return this;
    }

    Facts byInvitation() {
        byInvitation = true;
        return this;
    }

    Facts withTaxDebts() {
        taxDebts = true;
        return this;
    }

    Facts inLiquidation() {
        liquidation = true;
        return this;
    }

    Facts asking(long kronor) {
        amount = Money.kronor(kronor);
        return this;
    }

    Facts during(@Nullable Period other) {
        period = other;
        return this;
    }

    /** Returns the rule's answer, or refuses when the rule has nothing to say. */
    CheckResult answerOf(String rule) {
        return FormalRules.examine(facts()).stream()
                .filter(result -> result.rule().value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " has nothing to say"));
    }

    /** Returns what the rules say of the applicant, if it were a partner that is to have a share of the grant. */
    List<CheckResult> partner() {
        var facts = facts();
        return FormalRules.examine(ApplicantFacts.ofPartner(facts.applicant(), submitted, facts.law()));
    }

    List<String> rulesAsked() {
        return FormalRules.examine(facts()).stream()
                .map(result -> result.rule().value())
                .toList();
    }

    List<CheckResult> results() {
        return FormalRules.examine(facts());
    }

    private FormalFacts facts() {
        return new FormalFacts(application(), applicant(), call(), law(), new HandedIn(values, meanings), others);
    }

    private ApplicationView application() {
        return new ApplicationView(
                ApplicationId.create(),
                CallId.create(),
                ApplicantId.create(),
                new CaseNumber(2018, 1),
                at(submitted),
                ActorId.create(),
                late,
                "Kartläggning",
                amount,
                Optional.ofNullable(period),
                uses,
                Map.of(),
                Optional.empty(),
                taxDebts,
                liquidation,
                false);
    }

    private ApplicantView applicant() {
        return new ApplicantView(
                ApplicantId.create(),
                "Övningskommunen",
                kind,
                Optional.empty(),
                "21",
                "Gävleborgs län",
                Optional.ofNullable(municipality),
                Optional.ofNullable(activeSince),
                "kommun@example.se");
    }

    private CallView call() {
        return new CallView(
                CallId.create(),
                "Kartläggning 2018",
                "",
                wording().ordinance(),
                wording().id(),
                CallStatus.CLOSED,
                at(LocalDate.of(2018, 5, 28)),
                at(LocalDate.of(2018, 8, 31)),
                2018,
                Money.kronor(20_000_000),
                Optional.of(Money.kronor(300_000)),
                ACTIVITY,
                LocalDate.of(2019, 1, 31),
                CallStages.of(byInvitation),
                FormVersionId.create(),
                CallContent.NONE,
                Optional.empty());
    }

    Provisions law() {
        return new Provisions(wording(), rules, parameters, annex);
    }

    private OrdinanceVersionView wording() {
        var amended = List.of("118-v3", "118-v4", "119-v2", "119-v3").contains(version);
        var since = version.equals("119-v3") ? LocalDate.of(2022, 3, 1) : LocalDate.of(2021, 2, 1);
        var ordinance = new OrdinanceNumber("2018:" + version.substring(0, 3));
        return new OrdinanceVersionView(
                new OrdinanceVersionId(version),
                ordinance,
                "förordningen (" + ordinance + ")",
                amended ? since : LocalDate.of(2018, 4, 6),
                Optional.empty(),
                "",
                Verification.VERIFIED,
                amended ? List.of(use("COORDINATION"), use("OTHER")) : List.of(use("COORDINATION")));
    }

    private static UseHeading use(String code) {
        return new UseHeading(code, code, Verification.VERIFIED);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Display.STOCKHOLM).toInstant();
    }
}
