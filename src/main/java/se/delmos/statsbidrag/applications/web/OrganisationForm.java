package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;

/** The section about the organisation: where the money goes, and its own statements. */
record OrganisationForm(
        int revision,
        @Nullable String writer,
        @Nullable String shown,
        @Nullable String account,
        @Nullable String taxDebts,
        @Nullable String liquidation)
        implements SectionForm {

    static OrganisationForm of(Draft draft, int revision) {
        return new OrganisationForm(
                revision,
                null,
                null,
                draft.text(Field.ACCOUNT),
                draft.text(Field.TAX_DEBTS),
                draft.text(Field.LIQUIDATION));
    }

    @Override
    public Map<Field, @Nullable String> typed() {
        var typed = new EnumMap<Field, @Nullable String>(Field.class);
        typed.put(Field.ACCOUNT, account);
        typed.put(Field.TAX_DEBTS, taxDebts);
        typed.put(Field.LIQUIDATION, liquidation);
        return typed;
    }
}
