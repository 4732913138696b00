package se.delmos.statsbidrag.calls.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Costs;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.CodeLists;
import se.delmos.statsbidrag.calls.usecase.CodeLists.Entry;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The cost types that a call pays for. All of them are proposed. */
record CostsForm(@Nullable String seen, @Nullable List<String> types) implements SectionForm {

    static CostsForm of(ComposedCall call, CodeLists codes) {
        return new CostsForm(
                SectionForm.seen(call, CallSection.COSTS),
                call.part(Costs.class)
                        .map(Costs::types)
                        .orElseGet(() -> codes.of(CodeList.COST_TYPE).stream()
                                .map(Entry::code)
                                .toList()));
    }

    @Override
    public CallPart part() {
        return new Costs(types == null ? List.of() : types);
    }
}
