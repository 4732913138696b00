package se.delmos.statsbidrag.ordinances;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that a wording measures by, as they stood at one moment. */
public record ParameterValues(Map<Parameter, String> values) {

    public ParameterValues {
        values = Map.copyOf(values);
    }

    /** Returns the same values but for one. */
    public ParameterValues with(Parameter parameter, String value) {
        Map<Parameter, String> changed = new EnumMap<>(Parameter.class);
        changed.putAll(values);
        changed.put(parameter, value);
        return new ParameterValues(changed);
    }

    public Optional<Integer> number(Parameter parameter) {
        return text(parameter).map(Integer::valueOf);
    }

    public Optional<LocalDate> day(Parameter parameter) {
        return text(parameter).map(LocalDate::parse);
    }

    /** Tells whether a value has a word; a wording without the value has none. */
    public boolean has(Parameter parameter, String code) {
        return text(parameter)
                .map(text -> List.of(text.split(",", -1)))
                .orElse(List.of())
                .contains(code);
    }

    /** Tells whether organisations of some of the kinds may apply; a wording that names no kinds is for everyone. */
    public boolean admitsAny(Collection<String> kinds) {
        return !values.containsKey(Parameter.APPLICANTS)
                || kinds.stream().anyMatch(kind -> has(Parameter.APPLICANTS, kind));
    }

    /** Tells whether organisations of a kind may apply. */
    public boolean admits(String kind) {
        return admitsAny(List.of(kind));
    }

    private Optional<String> text(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }
}
