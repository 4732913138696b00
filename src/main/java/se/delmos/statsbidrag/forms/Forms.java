package se.delmos.statsbidrag.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The agency's forms: what they ask, whether answers are complete, and the pages to fill them in on. */
public interface Forms {

    /** Returns what a version asks, or refuses with not-found. */
    FormDefinition definition(FormVersionId version);

    /** Returns the sentences that say which answers lead to what a version does not always ask. */
    WhenAsked whenAsked(FormVersionId version, Locale locale);

    /** Returns the latest published version of each form, by name. */
    List<FormVersionView> published();

    /** Returns the latest published version of a shipped form, for instance {@code ansokan-2018-kommun}. */
    Optional<FormVersionView> shipped(String code);

    /** Returns the version itself where it is the latest published of its form, and otherwise the one that is. */
    FormVersionView latest(FormVersionId version);

    /** Tells what differs for those who fill in the form when they go over from one version to a later one. */
    FormDifference difference(FormVersionId before, FormVersionId after);

    /** Returns the paths that a section has for these answers: those of its questions, row by row and cell by cell. */
    List<String> paths(Filling filling, String section);

    /** Looks answers through: what is asked, what is missing or wrong, and what would be handed in. */
    FormCheck check(Filling filling);

    /** Returns the sentence that says what is wrong and how to mend it. */
    String sentence(FormGap gap, Locale locale);

    /**
     * Returns a section for the fragment {@code forms/questions :: questions(page)} to draw.
     *
     * @param gaps what to say at the answers; others than the section's are passed over
     */
    FormPage page(Filling filling, String section, List<FormGap> gaps, Locale locale);

    /**
     * Reads what a browser sent of a section: for each path of the section that the page had, its text. The buttons {@code add}
     * and {@code remove} change the rows of their table. Answers that the page did not have are not there.
     */
    Map<String, String> typed(Filling before, String section, Map<String, List<String>> sent);

    /**
     * Returns the id of the place on the page where a person goes on who pressed {@code add} or {@code remove}: the first control
     * of the new row, the row beside the one that is gone, or the table; or {@code upload} or {@code take-away}: the question
     * of the files. Empty where none was pressed.
     */
    Optional<String> landing(Filling after, Map<String, List<String>> sent);
}
