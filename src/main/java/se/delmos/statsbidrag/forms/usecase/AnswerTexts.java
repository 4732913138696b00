package se.delmos.statsbidrag.forms.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormPage.SumRow;
import se.delmos.statsbidrag.forms.FormPage.Sums;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.forms.model.Calculation;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.HandingIn;
import se.delmos.statsbidrag.forms.model.Paths;
import se.delmos.statsbidrag.forms.model.Unit;
import se.delmos.statsbidrag.forms.usecase.PageWords.Words;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** Writes answers for reading: amounts and days as people know them, choices by their names, all else as it was typed. */
final class AnswerTexts {

    private final Filled filled;
    private final Words words;

    AnswerTexts(Filled filled, Words words) {
        this.filled = filled;
        this.words = words;
    }

    /** Returns the answer, line by line; what cannot be read is shown as it was typed. */
    String of(Question question) {
        return HandingIn.value(filled, question)
                .map(value -> text(question, value))
                .orElseGet(() -> typed(question));
    }

    /** Writes a calculated value or a sum. */
    String quantity(BigDecimal value, String unit) {
        if (Unit.MONEY.code().equals(unit)) {
            return Display.kr(Calculation.money(value));
        }
        var plain = value.stripTrailingZeros().toPlainString();
        var number = "sv".equals(words.locale().getLanguage()) ? plain.replace('.', ',') : plain;
        return Unit.PERCENT.code().equals(unit) ? number + "\u00A0%" : number;
    }

    private String typed(Question question) {
        return Paths.of(question, filled::typed)
                .map(filled::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String text(Question question, Value value) {
        if (value instanceof Value.Amount amount) {
            return Display.kr(amount.amount());
        }
        if (value instanceof Value.Number number) {
            var unit = question.formula().flatMap(formula -> Unit.of(formula, filled.form()));
            return quantity(number.number(), unit.orElse(Unit.NUMBER).code());
        }
        if (value instanceof Value.Chosen chosen) {
            return chosen(question, chosen);
        }
        if (value instanceof Value.Rows rows) {
            return rows.rows().stream().map(row -> row(question, row)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Value.Costs costs) {
            return costs(question, costs);
        }
        return plain(value);
    }

    private String plain(Value value) {
        if (value instanceof Value.Day day) {
            return day(day.day());
        }
        if (value instanceof Value.Span span) {
            return day(span.period().from()) + " \u2013 " + day(span.period().to());
        }
        if (value instanceof Value.YesNo answer) {
            return words.of(answer.yes() ? "forms.yes" : "forms.no");
        }
        if (value instanceof Value.Person person) {
            return Stream.of(person.name(), person.email(), person.phone())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof Value.Organisation organisation) {
            return organisation.number().toString();
        }
        if (value instanceof Value.Account account) {
            return account.number().toString();
        }
        if (value instanceof Value.Files attached) {
            return attached.files().stream().map(Value.File::name).collect(Collectors.joining("\n"));
        }
        return value instanceof Value.Words text ? text.text() : words.of("forms.yes");
    }

    private String day(LocalDate day) {
        return Display.day(day, words.locale());
    }

    private String chosen(Question question, Value.Chosen chosen) {
        return filled.options(question).stream()
                .filter(option -> chosen.codes().contains(option.code()))
                .map(this::label)
                .collect(Collectors.joining("\n"));
    }

    private String row(Question table, Map<String, Value> row) {
        return table.columns().stream()
                .flatMap(column -> Optional.ofNullable(row.get(column.id())).stream()
                        .map(value -> column.label().in(words.locale()) + ": " + text(column, value)))
                .collect(Collectors.joining("; "));
    }

    private String costs(Question budget, Value.Costs costs) {
        var given = given(budget, costs);
        var lines = given.stream()
                .map(row -> label(row) + ": " + amounts(budget, costs.rows().getOrDefault(row.code(), Map.of())));
        return Stream.concat(lines, given.size() > 1 ? Stream.of(total(budget, costs)) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private static List<Choice> given(Question budget, Value.Costs costs) {
        return budget.rows().stream()
                .filter(row -> costs.rows().containsKey(row.code()))
                .toList();
    }

    private String total(Question budget, Value.Costs costs) {
        return words.of("forms.total", amounts(budget, added(costs)));
    }

    private static Map<Funding, Money> added(Value.Costs costs) {
        var sums = new TreeMap<Funding, Money>();
        costs.rows()
                .values()
                .forEach(cells -> cells.forEach((funding, cost) -> sums.merge(funding, cost, Money::plus)));
        return sums;
    }

    /** Returns what a budget was answered with; empty where it cannot be read, and for all but a budget. */
    Sums sums(Question question) {
        return Optional.of(question)
                .filter(asked -> asked.type() == QuestionType.BUDGET)
                .flatMap(budget -> HandingIn.value(filled, budget))
                .flatMap(value ->
                        value instanceof Value.Costs costs ? Optional.of(sums(question, costs)) : Optional.empty())
                .orElse(Sums.NONE);
    }

    private Sums sums(Question budget, Value.Costs costs) {
        var heads = budget.fundings().stream()
                .map(funding -> words.of("forms.funding." + funding.code()))
                .toList();
        var rows = given(budget, costs).stream()
                .map(row -> new SumRow(label(row), columns(budget, costs.rows().getOrDefault(row.code(), Map.of()))))
                .toList();
        return new Sums(heads, rows, rows.size() > 1 ? columns(budget, added(costs)) : List.of());
    }

    private static List<String> columns(Question budget, Map<Funding, Money> amounts) {
        return budget.fundings().stream()
                .map(funding -> Optional.ofNullable(amounts.get(funding))
                        .map(Display::kr)
                        .orElse(""))
                .toList();
    }

    private String amounts(Question budget, Map<Funding, Money> cells) {
        return cells.entrySet().stream()
                .map(cell -> Display.kr(cell.getValue())
                        + (budget.funding().isEmpty()
                                ? ""
                                : " ("
                                        + words.of(
                                                "forms.funding." + cell.getKey().code()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private String label(Choice choice) {
        return choice.label().in(words.locale());
    }
}
