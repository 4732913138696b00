package se.delmos.statsbidrag.insight.web;

import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A row of figures under a label.
 *
 * @param label a text, or the last part of a text key
 * @param county set where the row is a county
 * @param frame empty where nothing is set aside for just this row
 */
record FigureRow(
        String label, @Nullable County county, @Nullable Money frame, Figures figures) {}
