package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;

/** The section about the money. Amounts stay text until they are handed in, so that none is lost that cannot be read. */
record EconomyForm(
        int revision,
        @Nullable String writer,
        @Nullable String shown,
        @Nullable String amount,
        @Nullable String costStaff,
        @Nullable String costPremises,
        @Nullable String costBoughtServices,
        @Nullable String costTravel,
        @Nullable String costOther)
        implements SectionForm {

    static EconomyForm of(Draft draft, int revision) {
        return new EconomyForm(
                revision,
                null,
                null,
                draft.text(Field.AMOUNT),
                draft.text(Field.COST_STAFF),
                draft.text(Field.COST_PREMISES),
                draft.text(Field.COST_BOUGHT_SERVICES),
                draft.text(Field.COST_TRAVEL),
                draft.text(Field.COST_OTHER));
    }

    @Override
    public Map<Field, @Nullable String> typed() {
        var typed = new EnumMap<Field, @Nullable String>(Field.class);
        typed.put(Field.AMOUNT, amount);
        typed.put(Field.COST_STAFF, costStaff);
        typed.put(Field.COST_PREMISES, costPremises);
        typed.put(Field.COST_BOUGHT_SERVICES, costBoughtServices);
        typed.put(Field.COST_TRAVEL, costTravel);
        typed.put(Field.COST_OTHER, costOther);
        return typed;
    }
}
