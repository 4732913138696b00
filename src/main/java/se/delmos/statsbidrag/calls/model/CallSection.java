package se.delmos.statsbidrag.calls.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections that a draft call is composed of, in the order of the compose page; each has an address of its own. */
public enum CallSection {
    INTRODUCTION("texter", CallPart.Introduction.class),
    STAGES("steg", CallPart.Staged.class),
    TIMES("tid", CallPart.Times.class),
    FUNDING("pengar", CallPart.Funding.class),
    LAW("lagstod", CallPart.Law.class),
    AIM("inriktning", CallPart.Aim.class),
    ASSESSMENT("bedomning", CallPart.Assessment.class),
    CONDITIONS("villkor", CallPart.Conditions.class),
    PAYOUT("utbetalning", CallPart.Payout.class),
    COSTS("kostnader", CallPart.Costs.class),
    FORM("formular", CallPart.Asked.class);

    /** Parts that make a whole are so many per cent together. */
    public static final int WHOLE = 100;

    private final String address;
    private final Class<? extends CallPart> part;

    CallSection(String address, Class<? extends CallPart> part) {
        this.address = address;
        this.part = part;
    }

    public String address() {
        return address;
    }

    public static Optional<CallSection> at(String address) {
        return Arrays.stream(values())
                .filter(section -> section.address.equals(address))
                .findFirst();
    }

    /** Returns what lacks in the section; a sentence without a key lacks nothing. */
    List<CallGap> gaps(String... keys) {
        return Stream.of(keys)
                .filter(key -> !key.isEmpty())
                .map(key -> new CallGap(this, key))
                .toList();
    }

    /** Returns what lacks where parts are not a whole together, with how many per cent they are. */
    List<CallGap> notWhole(int percent, String key) {
        return percent == WHOLE ? List.of() : List.of(new CallGap(this, key, List.of(Integer.toString(percent))));
    }

    static CallSection of(Class<? extends CallPart> part) {
        return Arrays.stream(values())
                .filter(section -> section.part == part)
                .findFirst()
                .orElseThrow();
    }
}
