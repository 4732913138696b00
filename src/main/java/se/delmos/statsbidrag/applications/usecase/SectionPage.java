package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.calls.Question;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;

/**
 * One section of a draft to write in.
 *
 * @param rows what is saved, to show beside a person's own text when somebody else was faster
 * @param revision the revision of the section, which the form carries
 * @param savedBy who saved it last, empty until somebody has
 * @param statements whether the organisation states its debts and whether it is in liquidation
 */
public record SectionPage(
        ApplicationId id,
        Section section,
        String callTitle,
        String organisation,
        Instant closesAt,
        boolean submitted,
        boolean hasEarlier,
        Draft draft,
        List<Row> rows,
        int revision,
        Optional<Instant> savedAt,
        Optional<String> savedBy,
        List<Question> questions,
        List<UseHeading> uses,
        Period activity,
        Optional<Money> ceiling,
        boolean statements) {

    /** Returns the marks of the saved answers, for the page to carry. */
    public Shown shown() {
        return Shown.of(draft, section);
    }

    public Money costs() {
        return draft.costs();
    }
}
