package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.forms.FormCheck;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

/** What was handed in, read as what it means. Never changes. */
@Embeddable
public class Content {

    @Column
    private @Nullable Long amountOre;

    @Column
    private @Nullable LocalDate periodFrom;

    @Column
    private @Nullable LocalDate periodTo;

    @Column
    private @Nullable String account;

    @Column
    private @Nullable Boolean taxDebts;

    @Column
    private @Nullable Boolean liquidation;

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "application_use",
            joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> uses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "application_answer",
            joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            schema = "applications",
            name = "application_cost",
            joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "cost_type")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount_ore")
    @Fetch(FetchMode.SUBSELECT)
    private Map<CostType, Long> costs = new EnumMap<>(CostType.class);

    protected Content() {}

    /** Returns what a past grant is known by: its amount and nothing else. */
    static Content ofPastGrant(Money amount) {
        var content = new Content();
        content.amountOre = amount.ore();
        return content;
    }

    /**
     * Reads what a complete form hands in (R-118-05, R-118-09). What means something to the system is kept as that; all
     * answers are kept word for word besides.
     */
    static Content of(FormCheck form, Map<String, String> typed) {
        var content = new Content();
        var given = form.handedIn();
        content.amountOre = given.of(Meaning.AMOUNT, Value.Amount.class)
                .orElseThrow()
                .amount()
                .ore();
        given.of(Meaning.PERIOD, Value.Span.class).map(Value.Span::period).ifPresent(content::during);
        content.account = given.of(Meaning.ACCOUNT, Value.Account.class)
                .map(account -> account.number().digits())
                .orElse(null);
        content.taxDebts = isYes(given, Meaning.TAX_DEBTS);
        content.liquidation = isYes(given, Meaning.LIQUIDATION);
        given.of(Meaning.USES, Value.Chosen.class).ifPresent(chosen -> content.uses.addAll(chosen.codes()));
        given.of(Meaning.COSTS, Value.Costs.class).ifPresent(content::cost);
        typed.forEach((path, text) -> {
            if (form.isAsked(path) && !text.isBlank()) {
                content.answers.put(path, text);
            }
        });
        return content;
    }

    private static boolean isYes(HandedIn given, Meaning question) {
        return given.of(question, Value.YesNo.class).map(Value.YesNo::yes).orElse(false);
    }

    private void during(Period period) {
        periodFrom = period.from();
        periodTo = period.to();
    }

    private void cost(Value.Costs budget) {
        budget.rows()
                .forEach((code, funding) -> Optional.ofNullable(funding.get(Funding.APPLIED))
                        .ifPresent(applied -> costs.merge(CostType.of(code), applied.ore(), Long::sum)));
    }

    public Money amount() {
        return amountOre == null ? Money.ZERO : new Money(amountOre);
    }

    public Optional<Period> period() {
        return periodFrom == null || periodTo == null
                ? Optional.empty()
                : Optional.of(new Period(periodFrom, periodTo));
    }

    public Optional<Bankgiro> account() {
        return Optional.ofNullable(account).map(Bankgiro::new);
    }

    public boolean taxDebts() {
        return Boolean.TRUE.equals(taxDebts);
    }

    public boolean liquidation() {
        return Boolean.TRUE.equals(liquidation);
    }

    public List<String> uses() {
        return List.copyOf(uses);
    }

    /** Returns all answers that were handed in, word for word, by path. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    public Map<CostType, Money> costs() {
        var copy = new EnumMap<CostType, Money>(CostType.class);
        costs.forEach((type, ore) -> copy.put(type, new Money(ore)));
        return copy;
    }
}
