package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.model.FlatCondition;
import se.delmos.statsbidrag.forms.model.FlatCondition.Line;

/**
 * Lines and groups as a page sends them: each line tells with {@code within} the group it stands in, each group its own address
 * with {@code group}. The whole condition has the empty address, its groups 1, 2 …, a group in the first of them 1.1. The button
 * {@code act} takes a line ({@code condition:remove:0}) or a group ({@code group:remove:1}) away, and what is chosen in {@code new} begins a line at {@code where}.
 *
 * @param added the line to add, where one is
 */
record PostedCondition(Posted posted, IntFunction<Line> lines, Optional<Line> added) {

    /** Stands before the address of a group in which a new one is to be begun. */
    static final String NEW = "new:";

    FlatCondition read() {
        return group("");
    }

    private FlatCondition group(String address) {
        var own = IntStream.range(0, posted.all("subject").size())
                .filter(at -> posted.cell("within", at).equals(address) && !act().equals("condition:remove:" + at))
                .mapToObj(lines);
        var here = added.filter(line -> where().equals(address));
        var begun = added.filter(line -> where().equals(NEW + address))
                .map(line -> new FlatCondition(false, List.of(line), List.of()));
        return new FlatCondition(
                "any".equals(posted.first(joinOf(address))),
                Stream.concat(own, here.stream()).toList(),
                Stream.concat(within(address), begun.stream()).toList());
    }

    private Stream<FlatCondition> within(String address) {
        return posted.all("group").stream()
                .filter(group -> parent(group).equals(address) && !act().equals("group:remove:" + group))
                .map(this::group);
    }

    private String act() {
        return posted.first("act");
    }

    private String where() {
        return posted.first("where");
    }

    static String joinOf(String address) {
        return address.isEmpty() ? "join" : "join-" + address;
    }

    private static String parent(String address) {
        return address.contains(".") ? address.substring(0, address.lastIndexOf('.')) : "";
    }
}
