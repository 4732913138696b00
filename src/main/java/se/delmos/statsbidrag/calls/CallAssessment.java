package se.delmos.statsbidrag.calls;

import java.util.List;

/**
 * How competing applications are weighed against each other (R-PROC-07).
 *
 * @param highest the highest mark of a criterion; the lowest is 0
 */
public record CallAssessment(int highest, List<Criterion> criteria) {

    public static final CallAssessment NONE = new CallAssessment(5, List.of());

    /** The four parts that every application of the first rounds was judged by, for calls that name no criteria. */
    private static final CallAssessment USUAL = new CallAssessment(
            5,
            List.of(
                    new Criterion(
                            "Relevans och måluppfyllelse: hur arbetet bidrar till att minska och motverka segregation",
                            25),
                    new Criterion("Effektivitet: mål, plan och belopp hänger ihop på ett realistiskt sätt", 25),
                    new Criterion("Långsiktig hållbarhet: arbetet kan leva vidare utan bidraget", 25),
                    new Criterion("Helhet: sökandens samlade arbete och tidigare redovisningar", 25)));

    public CallAssessment {
        criteria = List.copyOf(criteria);
    }

    /** Returns what applications are judged by: the criteria of the call, or the usual four where it names none. */
    public CallAssessment orUsual() {
        return criteria.isEmpty() ? USUAL : this;
    }

    /** Returns how much the criteria weigh together; 100 where the weights are right. */
    public int weight() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** One thing that is looked at, and how many per cent of the whole it weighs. */
    public record Criterion(String text, int weight) {}
}
