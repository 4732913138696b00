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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.calls.Question;
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
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Question, String> answers = new EnumMap<>(Question.class);

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

    /** Reads a draft without gaps. */
    static Content of(Draft draft, Requirements requirements) {
        var content = new Content();
        content.amountOre = draft.money(Field.AMOUNT).orElseThrow().ore();
        content.periodFrom = draft.day(Field.PERIOD_FROM).orElseThrow();
        content.periodTo = draft.day(Field.PERIOD_TO).orElseThrow();
        content.account = draft.account().orElseThrow().digits();
        content.taxDebts = draft.answer(Field.TAX_DEBTS).orElse(false);
        content.liquidation = draft.answer(Field.LIQUIDATION).orElse(false);
        content.uses.addAll(
                draft.uses().stream().filter(requirements.uses()::contains).toList());
        requirements.questions().forEach(asked -> content.answers.put(asked, draft.text(Field.of(asked))));
        for (var type : CostType.values()) {
            draft.money(Field.of(type)).ifPresent(cost -> content.costs.put(type, cost.ore()));
        }
        return content;
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

    public Map<Question, String> answers() {
        var copy = new EnumMap<Question, String>(Question.class);
        copy.putAll(answers);
        return copy;
    }

    public Map<CostType, Money> costs() {
        var copy = new EnumMap<CostType, Money>(CostType.class);
        costs.forEach((type, ore) -> copy.put(type, new Money(ore)));
        return copy;
    }
}
