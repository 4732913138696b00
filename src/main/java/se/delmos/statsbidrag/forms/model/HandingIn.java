package se.delmos.statsbidrag.forms.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** Reads the visible answers as what they mean. */
public final class HandingIn {

    private final Filled filled;

    private HandingIn(Filled filled) {
        this.filled = filled;
    }

    public static HandedIn of(Filled filled) {
        var reading = new HandingIn(filled);
        var values = new LinkedHashMap<String, Value>();
        var meanings = new EnumMap<Meaning, String>(Meaning.class);
        filled.visibleQuestions().forEach(question -> {
            reading.value(question).ifPresent(value -> values.put(question.id(), value));
            question.meaning().ifPresent(meaning -> meanings.put(meaning, question.id()));
        });
        return new HandedIn(Collections.unmodifiableMap(values), Collections.unmodifiableMap(meanings));
    }

    /** Returns what the answer to one question means, whether it is visible or not; nothing where it cannot be read. */
    public static Optional<Value> value(Filled filled, Question question) {
        return new HandingIn(filled).value(question);
    }

    private Optional<Value> value(Question question) {
        return switch (question.type()) {
            case PERIOD -> period(question);
            case PERSON -> person(question);
            case TABLE -> rows(question);
            case BUDGET -> costs(question);
            case CALCULATED -> calculated(question);
            default -> value(question, filled.text(question.id()));
        };
    }

    private Optional<Value> value(Question question, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (question.type()) {
            case NUMBER -> Reading.number(text).map(Value.Number::new);
            case MONEY -> Reading.money(text).map(Value.Amount::new);
            case DATE -> Reading.day(text).map(Value.Day::new);
            case YES_NO -> Reading.yesNo(text).map(Value.YesNo::new);
            case ONE_OF, MANY_OF, MUNICIPALITY, COUNTY -> chosen(question, text);
            case ORGANISATION -> OrganisationNumber.parse(text).map(Value.Organisation::new);
            case ACCOUNT -> Bankgiro.parse(text).map(Value.Account::new);
            case FILE -> Optional.of(Value.Files.parse(text));
            case DECLARATION -> "yes".equals(text) ? Optional.of(new Value.Agreed()) : Optional.empty();
            default -> Optional.of(new Value.Words(text));
        };
    }

    private Optional<Value> chosen(Question question, String text) {
        var typed = Reading.codes(text);
        var codes = filled.options(question).stream()
                .map(option -> option.code())
                .filter(typed::contains)
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Value.Chosen(codes));
    }

    private Optional<Value> period(Question question) {
        var from = Reading.day(filled.text(question.id() + ".from"));
        var to = Reading.day(filled.text(question.id() + ".to"));
        return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
                ? Optional.empty()
                : Optional.of(new Value.Span(new Period(from.get(), to.get())));
    }

    private Optional<Value> person(Question question) {
        var parts = Paths.PERSON.stream()
                .map(part -> filled.text(question.id() + "." + part))
                .toList();
        return parts.stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new Value.Person(parts.get(0), parts.get(1), parts.get(2)));
    }

    private Optional<Value> rows(Question table) {
        List<Map<String, Value>> rows = filled.rows(table).stream()
                .map(key -> {
                    var row = new LinkedHashMap<String, Value>();
                    table.columns()
                            .forEach(column -> value(column, filled.text(Paths.cell(table, key, column.id())))
                                    .ifPresent(value -> row.put(column.id(), value)));
                    return Collections.<String, Value>unmodifiableMap(row);
                })
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Rows(rows));
    }

    private Optional<Value> costs(Question budget) {
        var rows = new LinkedHashMap<String, Map<Funding, Money>>();
        for (var row : budget.rows()) {
            var cells = new EnumMap<Funding, Money>(Funding.class);
            budget.fundings()
                    .forEach(funding -> Reading.money(filled.text(Paths.cell(budget, row.code(), funding.code())))
                            .ifPresent(amount -> cells.put(funding, amount)));
            if (!cells.isEmpty()) {
                rows.put(row.code(), Collections.unmodifiableMap(cells));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Costs(Collections.unmodifiableMap(rows)));
    }

    private Optional<Value> calculated(Question question) {
        var money = question.formula().flatMap(formula -> Unit.of(formula, filled.form())).stream()
                .anyMatch(Unit.MONEY::equals);
        return filled.calculation()
                .of(question)
                .map(value -> money ? new Value.Amount(Calculation.money(value)) : new Value.Number(value));
    }
}
