package se.delmos.statsbidrag.ordinances;

import java.util.List;

/**
 * The municipalities that a wording's annex lists.
 *
 * @param listed how many the annex lists, 0 where the wording has no annex
 * @param municipalities those whose names are known: all of them, or none as long as nobody has read the annex
 */
public record AnnexView(int listed, List<Municipality> municipalities) {

    public static final AnnexView NONE = new AnnexView(0, List.of());

    public AnnexView {
        municipalities = List.copyOf(municipalities);
    }

    public boolean isKnown() {
        return !municipalities.isEmpty();
    }

    public boolean lists(String name) {
        return municipalities.stream().anyMatch(listed -> listed.name().equals(name));
    }

    /** Returns those that lie in a county, by its two-digit code. */
    public List<String> namesIn(String countyCode) {
        return municipalities.stream()
                .filter(listed -> listed.code().startsWith(countyCode))
                .map(Municipality::name)
                .toList();
    }

    /** A municipality: its four-digit code, which begins with its county's, and its name without the word kommun. */
    public record Municipality(String code, String name) {}
}
