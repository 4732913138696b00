package se.delmos.statsbidrag.applications.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;

/**
 * What has been typed so far, word for word: nothing is lost because it cannot be read yet. The methods read it as what
 * it is to mean, as people write amounts and numbers, and are empty where that is not possible.
 */
public record Draft(Map<Field, String> texts) {

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12})(?:[,.]([0-9]{2}))?");

    public Draft {
        texts = Map.copyOf(texts);
    }

    public String text(Field field) {
        return texts.getOrDefault(field, "").strip();
    }

    public boolean isEmpty(Field field) {
        return text(field).isEmpty();
    }

    public Optional<Money> money(Field field) {
        var digits = text(field).replaceAll("[\\s\\p{Z}\\p{Cf}]", "").replaceFirst("(?i)(kr|:-)\\.?$", "");
        var match = AMOUNT.matcher(GROUPED.matcher(digits).matches() ? digits.replace(".", "") : digits);
        if (!match.matches()) {
            return Optional.empty();
        }
        var ore = match.group(2) == null ? 0 : Long.parseLong(match.group(2));
        return Optional.of(new Money(Long.parseLong(match.group(1)) * 100 + ore));
    }

    public Optional<LocalDate> day(Field field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public List<String> uses() {
        return Arrays.stream(text(Field.USES).split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    public Optional<Bankgiro> account() {
        return Bankgiro.parse(text(Field.ACCOUNT));
    }

    /** Returns the answer to a yes-or-no question, empty until it is answered. */
    public Optional<Boolean> answer(Field field) {
        return switch (text(field)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns the sum of the cost lines that can be read. */
    public Money costs() {
        return Money.sum(Field.in(Section.ECONOMY).stream()
                .filter(field -> field != Field.AMOUNT)
                .flatMap(field -> money(field).stream())
                .toList());
    }
}
