package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;

/** The columns that rules read in the table of a meaning. Their ids and types are the rules'; the labels are the form's own. */
public final class MeaningColumns {

    private MeaningColumns() {}

    static List<Question> of(Meaning meaning) {
        return switch (meaning) {
            case OTHER_GRANTS ->
                List.of(
                        column("giver", QuestionType.SHORT_TEXT, "Från vem", "From whom", true),
                        column("purpose", QuestionType.SHORT_TEXT, "Ändamål", "Purpose", true),
                        column("amount", QuestionType.MONEY, "Belopp", "Amount", false),
                        column(
                                "expected",
                                QuestionType.DATE,
                                "När svaret väntas",
                                "When the answer is expected",
                                false));
            case DE_MINIMIS ->
                List.of(
                        column("giver", QuestionType.SHORT_TEXT, "Från vem", "From whom", true),
                        column("granted", QuestionType.DATE, "När stödet beviljades", "When it was granted", true),
                        column("amount", QuestionType.MONEY, "Belopp", "Amount", true));
            case ACTIVITIES ->
                List.of(
                        column("name", QuestionType.SHORT_TEXT, "Aktivitet", "Activity", true),
                        column("statutory", QuestionType.YES_NO, "Uppgift enligt lag?", "A task by law?", true));
            case MEMBERS -> List.of(column("municipality", QuestionType.MUNICIPALITY, "Kommun", "Municipality", true));
            default -> List.of();
        };
    }

    /** Returns the columns of a table with those that its meaning needs. */
    public static List<Question> completed(List<Question> columns, Optional<Meaning> meaning) {
        var all = new ArrayList<>(columns);
        missing(columns, meaning).forEach(needed -> {
            all.removeIf(column -> column.id().equals(needed.id()));
            all.add(needed);
        });
        return List.copyOf(all);
    }

    /** Tells whether a rule reads a column of a table that has a meaning. */
    public static boolean isNeeded(Question column, Optional<Meaning> meaning) {
        return meaning.map(MeaningColumns::of).orElse(List.of()).stream()
                .anyMatch(needed -> needed.id().equals(column.id()));
    }

    static List<Question> missing(List<Question> columns, Optional<Meaning> meaning) {
        return meaning.map(MeaningColumns::of).orElse(List.of()).stream()
                .filter(needed -> columns.stream()
                        .noneMatch(column -> column.id().equals(needed.id()) && column.type() == needed.type()))
                .toList();
    }

    private static Question column(String id, QuestionType type, String sv, String en, boolean required) {
        return new QuestionDraft(id, type, new Text(sv, en)).required(required).done();
    }
}
