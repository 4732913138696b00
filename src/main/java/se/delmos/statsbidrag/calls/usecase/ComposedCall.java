package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallGaps;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.SeenSections;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.FormVersionView;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A call as far as it is written.
 *
 * @param parts the sections that are written
 * @param gaps what stops it from being published
 * @param warnings what to think of before that, section by section
 * @param writers who wrote each section last, where that is known
 * @param earlier the latest version of each form that the call asks by an earlier one
 * @param version what publishing must carry
 */
public record ComposedCall(
        CallId id,
        String title,
        CallStatus status,
        List<CallPart> parts,
        List<CallGap> gaps,
        List<CallGap> warnings,
        Map<CallSection, Writer> writers,
        Map<FormVersionId, FormVersionView> earlier,
        long version) {

    /** Who wrote a section last; {@code self} where it is who looks. */
    public record Writer(String name, boolean self) {}

    /** Returns what the section lacks, what is odd in it, and what lacks elsewhere and did not before. */
    public List<CallGap> toSayOf(CallSection saved, List<CallGap> before) {
        return remarks().stream()
                .filter(gap -> gap.section() == saved || !before.contains(gap))
                .toList();
    }

    /**
     * Returns what would lack and be odd in a section with this in its place.
     *
     * @param left what is left of the appropriation, where the section takes money from one
     */
    public List<CallGap> remarksOn(CallPart typed, Optional<Money> left) {
        var others = parts.stream().filter(part -> part.section() != typed.section());
        var all = Stream.concat(others, Stream.of(typed)).toList();
        var money = CallPart.find(List.of(typed), CallPart.Funding.class)
                .flatMap(funding -> left.flatMap(funding::lacksOf));
        return Stream.of(CallGaps.of(all).stream(), money.stream(), CallGaps.warnings(all).stream())
                .flatMap(gaps -> gaps)
                .filter(gap -> gap.section() == typed.section())
                .toList();
    }

    /** Returns what lacks and what is odd. */
    public List<CallGap> remarks() {
        return Stream.concat(gaps.stream(), warnings.stream()).toList();
    }

    /** Returns what the page of a section must carry. */
    public SeenSections seen() {
        return SeenSections.of(parts);
    }

    /** Returns a section, where it is written. */
    public <T extends CallPart> Optional<T> part(Class<T> kind) {
        return CallPart.find(parts, kind);
    }
}
