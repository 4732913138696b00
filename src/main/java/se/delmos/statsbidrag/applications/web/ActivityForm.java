package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;

/** The section about the activity. */
record ActivityForm(
        int revision,
        @Nullable String writer,
        @Nullable String shown,
        @Nullable String title,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable List<String> uses,
        @Nullable String answerUse,
        @Nullable String answerPlan,
        @Nullable String answerLongTermEffect,
        @Nullable String answerFollowUp,
        @Nullable String answerCooperation,
        @Nullable String answerLocalAnchoring)
        implements SectionForm {

    static ActivityForm of(Draft draft, int revision) {
        return new ActivityForm(
                revision,
                null,
                null,
                draft.text(Field.TITLE),
                draft.text(Field.PERIOD_FROM),
                draft.text(Field.PERIOD_TO),
                draft.uses(),
                draft.text(Field.ANSWER_USE),
                draft.text(Field.ANSWER_PLAN),
                draft.text(Field.ANSWER_LONG_TERM_EFFECT),
                draft.text(Field.ANSWER_FOLLOW_UP),
                draft.text(Field.ANSWER_COOPERATION),
                draft.text(Field.ANSWER_LOCAL_ANCHORING));
    }

    @Override
    public Map<Field, @Nullable String> typed() {
        var typed = new EnumMap<Field, @Nullable String>(Field.class);
        typed.put(Field.TITLE, title);
        typed.put(Field.PERIOD_FROM, periodFrom);
        typed.put(Field.PERIOD_TO, periodTo);
        typed.put(Field.USES, uses == null ? "" : String.join(",", uses));
        typed.put(Field.ANSWER_USE, answerUse);
        typed.put(Field.ANSWER_PLAN, answerPlan);
        typed.put(Field.ANSWER_LONG_TERM_EFFECT, answerLongTermEffect);
        typed.put(Field.ANSWER_FOLLOW_UP, answerFollowUp);
        typed.put(Field.ANSWER_COOPERATION, answerCooperation);
        typed.put(Field.ANSWER_LOCAL_ANCHORING, answerLocalAnchoring);
        return typed;
    }
}
