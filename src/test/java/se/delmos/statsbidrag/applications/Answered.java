package se.delmos.statsbidrag.applications;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.delmos.statsbidrag.kernel.Period;

/** Complete answers to the shipped forms of 2018, by path, as an applicant may type them. */
public final class Answered {

    public static final String ACTIVITY = "activity";
    public static final String ECONOMY = "economy";
    public static final String ORGANISATION = "organisation";
    public static final List<String> SECTIONS = List.of(ACTIVITY, ECONOMY, ORGANISATION);

    private Answered() {}

    /** Returns the answers of a section of the associations' form. */
    public static Map<String, String> byAssociation(String section, Period period, long kronor) {
        var texts = new TreeMap<>(in(section, period, kronor));
        texts.putAll(
                switch (section) {
                    case ACTIVITY -> Map.of("answer-local-anchoring", "Vi har vår lokal på Åsgatan.");
                    case ORGANISATION -> Map.of("tax-debts", "no", "liquidation", "no");
                    default -> Map.of();
                });
        return texts;
    }

    /** Returns the answers of a section of the municipal form. */
    public static Map<String, String> in(String section, Period period, long kronor) {
        return switch (section) {
            case ACTIVITY -> activity(period);
            case ECONOMY -> Map.of("amount", kronor + " kr", "budget.staff.applied", Long.toString(kronor));
            default -> Map.of("account", "991-2346");
        };
    }

    private static Map<String, String> activity(Period period) {
        var texts = new TreeMap<String, String>();
        texts.put("title", "Läxhjälp på Åsgatan");
        texts.put("period.from", period.from().toString());
        texts.put("period.to", period.to().toString());
        texts.put("uses", "COORDINATION");
        for (var question : List.of("use", "plan", "long-term-effect", "follow-up", "cooperation")) {
            texts.put("answer-" + question, "Vi gör det som behövs på Åsgatan.");
        }
        return texts;
    }
}
