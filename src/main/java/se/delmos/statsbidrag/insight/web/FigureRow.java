package se.delmos.statsbidrag.insight.web;

import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A row of figures under a label.
 *
 * @param label a text, or the last part of a text key
 * @param code the county's code where the row is a county, else empty
 * @param frame empty where nothing is set aside for just this row
 */
record FigureRow(String label, String code, @Nullable Money frame, Figures figures) {}
