package se.delmos.statsbidrag.applications.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.delmos.statsbidrag.calls.Question;

/** What somebody has written: {@code written().without(USES).with(AMOUNT, "tre")}. */
final class Written {

    static final Requirements ASKED = new Requirements(List.of(Question.USE, Question.PLAN), Set.of("KNOWLEDGE"), true);

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    static Written written() {
        return new Written()
                .with(Field.TITLE, "Läxhjälp på Sätra")
                .with(Field.PERIOD_FROM, "2018-12-01")
                .with(Field.PERIOD_TO, "2019-06-30")
                .with(Field.USES, "KNOWLEDGE")
                .with(Field.ANSWER_USE, "Läxhjälp två kvällar i veckan.")
                .with(Field.ANSWER_PLAN, "Start i december.")
                .with(Field.AMOUNT, "100 000")
                .with(Field.COST_STAFF, "80 000")
                .with(Field.COST_OTHER, "20 000")
                .with(Field.ACCOUNT, "991-2346")
                .with(Field.TAX_DEBTS, "no")
                .with(Field.LIQUIDATION, "no");
    }

    Written with(Field field, String text) {
        texts.put(field, text);
        return this;
    }

    Written without(Field... fields) {
        for (var field : fields) {
            texts.remove(field);
        }
        return this;
    }

    Draft draft() {
        return new Draft(texts);
    }

    Map<Field, String> texts() {
        return texts;
    }

    List<String> gaps() {
        return Completeness.gaps(draft(), ASKED).stream()
                .map(gap -> gap.field() + " " + gap.reason())
                .toList();
    }
}
