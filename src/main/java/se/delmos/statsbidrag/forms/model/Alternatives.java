package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Condition.Operator;

/**
 * A condition as the ways in which it can come true, so that it can be said in one plain sentence: of one way each part must hold.
 *
 * @param ways each a set of parts; choices in the same question are one part
 */
public record Alternatives(List<Set<Part>> ways) {

    /** More ways than this no sentence should count. */
    private static final int MOST = 6;

    /**
     * Conditions of which one must hold: several only where they are choices in the same question.
     *
     * @param turned whether it must be false instead
     */
    public record Part(List<Condition> choices, boolean turned) {

        public Condition first() {
            return choices.get(0);
        }
    }

    /** Returns the ways of a condition; none where they are too many to count. */
    public static Alternatives of(Condition condition) {
        var ways = ways(condition, false);
        return new Alternatives(ways.size() > MOST ? List.of() : ways);
    }

    private static List<Set<Part>> ways(Condition condition, boolean turned) {
        if (condition instanceof Condition.Not not) {
            return ways(not.not(), !turned);
        }
        if (condition instanceof Condition.All all) {
            return turned ? one(all.all(), true) : each(all.all(), false);
        }
        if (condition instanceof Condition.Any any) {
            return turned ? each(any.any(), true) : one(any.any(), false);
        }
        return List.of(Set.of(part(condition, turned)));
    }

    private static Part part(Condition leaf, boolean turned) {
        if (turned && leaf instanceof Condition.Compare compare) {
            var opposite = new Condition.Compare(compare.left(), opposite(compare.op()), compare.right());
            return new Part(List.of(opposite), false);
        }
        return new Part(List.of(leaf), turned);
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case EQUAL -> Operator.DIFFERENT;
            case DIFFERENT -> Operator.EQUAL;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    /** One of them is enough. */
    private static List<Set<Part>> one(List<Condition> conditions, boolean turned) {
        var ways = new ArrayList<Set<Part>>();
        var choices = new LinkedHashMap<String, Integer>();
        for (var condition : conditions) {
            var same = choice(condition, turned);
            var at = choices.get(same);
            if (at == null) {
                if (!same.isEmpty()) {
                    choices.put(same, ways.size());
                }
                ways.addAll(ways(condition, turned));
            } else {
                ways.set(at, Set.of(with(ways.get(at).iterator().next(), condition)));
            }
        }
        return ways;
    }

    private static Part with(Part part, Condition choice) {
        var choices = new ArrayList<>(part.choices());
        choices.add(choice);
        return new Part(choices, false);
    }

    private static String choice(Condition condition, boolean turned) {
        if (turned) {
            return "";
        }
        if (condition instanceof Condition.Is is) {
            return "is " + is.question();
        }
        return condition instanceof Condition.Contains contains ? "contains " + contains.question() : "";
    }

    /** Each of them must hold. The product is cut short once it is too long to be said. */
    private static List<Set<Part>> each(List<Condition> conditions, boolean turned) {
        List<Set<Part>> ways = List.of(Set.of());
        for (var condition : conditions) {
            var more = ways(condition, turned);
            ways = ways.stream()
                    .flatMap(way -> more.stream().map(other -> both(way, other)))
                    .distinct()
                    .limit(MOST + 1)
                    .toList();
        }
        return ways;
    }

    private static Set<Part> both(Set<Part> one, Set<Part> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
