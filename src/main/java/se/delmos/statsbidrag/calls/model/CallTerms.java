package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallContent;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/** What a call offers and asks for, written section by section. What nobody has written is null. */
@Embeddable
public class CallTerms {

    private String title;
    private String summary = "";

    @Embedded
    private Stages stages = Stages.applicationOnly();

    private String ordinance;
    private @Nullable String wording;

    @Embedded
    private @Nullable Window window;

    private @Nullable LocalDate activityFrom;
    private @Nullable LocalDate activityTo;

    @Embedded
    private @Nullable Funds funds;

    private @Nullable Integer budgetYear;

    @Embedded
    private @Nullable Contents contents;

    @Column(name = "form_version")
    private @Nullable UUID form;

    @SuppressWarnings("NullAway.Init")
    protected CallTerms() {}

    CallTerms(String title, OrdinanceNumber ordinance) {
        this.title = title;
        this.ordinance = ordinance.value();
    }

    void introduce(CallPart.Introduction introduction) {
        title = introduction.title();
        summary = introduction.summary();
        contents().say(introduction.texts());
    }

    void stage(CallPart.Staged part) {
        stages = Stages.of(part.stages());
    }

    void schedule(CallPart.Times times) {
        window = times.window();
        activityFrom = times.activity().from();
        activityTo = times.activity().to();
    }

    void fund(CallPart.Funding funding) {
        funds = Funds.of(funding);
    }

    void restOn(CallPart.Law law) {
        ordinance = law.ordinance().value();
    }

    void ask(CallPart.Asked part) {
        form = part.form().value();
    }

    void readUnder(OrdinanceVersionId version) {
        wording = version.value();
    }

    void drawOn(int year) {
        budgetYear = year;
    }

    /** Takes the longer window of an extension; what else was published stays. */
    void extendTo(LongerWindow longer) {
        window = longer.becomes();
    }

    /** Takes what was changed after publishing; what else was published stays. */
    void changeTo(ChangedTerms to) {
        title = to.title();
        summary = to.summary();
        activityFrom = to.activity().from();
        activityTo = to.activity().to();
        funds = Funds.of(new CallPart.Funding(appropriation(), frame(), to.ceiling()));
        contents().reportBy(to.reportDue());
        form = to.form().value();
        to.practical().ifPresent(texts -> contents().say(texts.in(contents().texts())));
        to.interestClosesAt().ifPresent(stages::takeInterestUntil);
    }

    /** What is kept is nothing, and comes back as null, until the first of its sections is written. */
    Contents contents() {
        if (contents == null) {
            contents = new Contents();
        }
        return contents;
    }

    /** Returns the sections that are written, in their order. */
    public List<CallPart> parts() {
        return Stream.of(
                        Stream.of(
                                new CallPart.Introduction(
                                        title, summary, contents().texts()),
                                new CallPart.Staged(stages.view())),
                        times().stream(),
                        Optional.ofNullable(funds).map(Funds::part).stream(),
                        Stream.of(new CallPart.Law(ordinance())),
                        contents().parts(),
                        Optional.ofNullable(form).map(FormVersionId::new).map(CallPart.Asked::new).stream())
                .<CallPart>flatMap(part -> part)
                .toList();
    }

    List<CallPart> forNewRound(String newTitle) {
        return parts().stream()
                .map(part -> part.forNewRound(newTitle))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Tells whether that is there which others see of a call: window, money, report day and form. */
    public boolean isWhole() {
        return window != null
                && wording != null
                && funds != null
                && form != null
                && contents().reportDue().isPresent();
    }

    public String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    Stages stages() {
        return stages;
    }

    public OrdinanceNumber ordinance() {
        return new OrdinanceNumber(ordinance);
    }

    OrdinanceVersionId wording() {
        return new OrdinanceVersionId(written(wording));
    }

    int budgetYear() {
        return written(budgetYear);
    }

    /** Returns the window, where one is written. */
    public Optional<Window> givenWindow() {
        return Optional.ofNullable(window);
    }

    public Window window() {
        return written(window);
    }

    Period activity() {
        return new Period(written(activityFrom), written(activityTo));
    }

    public AppropriationId appropriation() {
        return written(funds).part().appropriation();
    }

    /** Returns the frame, where money is written. */
    public Optional<Money> givenFrame() {
        return Optional.ofNullable(funds).map(Funds::part).map(CallPart.Funding::frame);
    }

    public Money frame() {
        return written(funds).part().frame();
    }

    Optional<Money> ceiling() {
        return written(funds).part().ceiling();
    }

    LocalDate reportDue() {
        return contents().reportDue().orElseThrow();
    }

    FormVersionId form() {
        return new FormVersionId(written(form));
    }

    CallContent content() {
        return contents().view();
    }

    private Optional<CallPart.Times> times() {
        return givenWindow().map(days -> new CallPart.Times(days, activity()));
    }

    private static <T> T written(@Nullable T value) {
        return Objects.requireNonNull(value, "Not written yet");
    }
}
