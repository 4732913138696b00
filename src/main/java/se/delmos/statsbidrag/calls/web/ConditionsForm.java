package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Conditions;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.CodeLists;
import se.delmos.statsbidrag.calls.usecase.CodeLists.Entry;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The conditions of a call: those chosen from the bank, by their codes, and its own, one a line. */
record ConditionsForm(
        @Nullable String seen,
        @Nullable List<String> chosen,

        @Size(max = 8000, message = "{compose.form.conditions.long}") @Nullable
        String own) {

    static ConditionsForm of(ComposedCall call, CodeLists codes) {
        var bank = codes.of(CodeList.CONDITION);
        var written = call.part(Conditions.class).map(Conditions::texts).orElse(List.of());
        var texts = codes.texts(CodeList.CONDITION);
        return new ConditionsForm(
                SectionForm.seen(call, CallSection.CONDITIONS),
                bank.stream()
                        .filter(entry -> written.contains(entry.text()))
                        .map(Entry::code)
                        .toList(),
                String.join(
                        "\n",
                        written.stream().filter(text -> !texts.contains(text)).toList()));
    }

    /** Reads the choice with the bank beside: a call keeps the sentences, also when the bank changes afterwards. */
    SectionForm beside(CodeLists codes) {
        return new Read(seen, codes.texts(CodeList.CONDITION, chosen == null ? List.of() : chosen), ownLines());
    }

    private List<String> ownLines() {
        return SectionForm.text(own)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The form with the sentences in the place of their codes. */
    private record Read(@Nullable String seen, List<String> fromBank, List<String> own) implements SectionForm {

        @Override
        public CallPart part() {
            return new Conditions(Stream.concat(fromBank.stream(), own.stream()).toList());
        }
    }
}
