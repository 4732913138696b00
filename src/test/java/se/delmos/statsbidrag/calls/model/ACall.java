package se.delmos.statsbidrag.calls.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/** The sections of a call, good in themselves, to change one thing at a time. */
public final class ACall {

    private AppropriationId appropriation = AppropriationId.create();
    private Window window = new Window(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 11, 30));
    private Period activity = new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30));
    private Money frame = Money.kronor(4_000_000);
    private Optional<Money> ceiling = Optional.of(Money.kronor(300_000));
    private LocalDate reportDue = LocalDate.of(2019, 9, 30);
    private FormVersionId form = FormVersionId.create();
    private Stages stages = Stages.applicationOnly();
    private String title = "Provutlysning";
    private OrdinanceNumber ordinance = new OrdinanceNumber("2018:118");
    private List<String> costTypes = List.of("staff", "premises", "bought-services", "travel", "other");

    private Optional<CallPayout> payout = Optional.empty();

    private ACall() {}

    public static ACall terms() {
        return new ACall();
    }

    public ACall titled(String title) {
        this.title = title;
        return this;
    }

    public ACall under(String ordinance) {
        this.ordinance = new OrdinanceNumber(ordinance);
        return this;
    }

    public ACall on(AppropriationId appropriation) {
        this.appropriation = appropriation;
        return this;
    }

    public ACall open(LocalDate from, LocalDate to) {
        window = new Window(from, to);
        return this;
    }

    public ACall open(Window window) {
        this.window = window;
        return this;
    }

    public ACall framed(Money frame) {
        this.frame = frame;
        return this;
    }

    public ACall ceiling(Money ceiling) {
        this.ceiling = Optional.of(ceiling);
        return this;
    }

    public ACall withoutCeiling() {
        ceiling = Optional.empty();
        return this;
    }

    public ACall active(LocalDate from, LocalDate to) {
        activity = new Period(from, to);
        return this;
    }

    public ACall reportedBy(LocalDate day) {
        reportDue = day;
        return this;
    }

    public ACall asking(FormVersionId form) {
        this.form = form;
        return this;
    }

    public ACall staged(Stages stages) {
        this.stages = stages;
        return this;
    }

    public ACall payingFor(String... costTypes) {
        this.costTypes = List.of(costTypes);
        return this;
    }

    public ACall paidBy(CallPayout payout) {
        this.payout = Optional.of(payout);
        return this;
    }

    public String title() {
        return title;
    }

    public OrdinanceNumber ordinance() {
        return ordinance;
    }

    public List<CallPart> parts() {
        return List.of(
                new CallPart.Introduction(
                        title,
                        "Bidraget går till ett prov.",
                        new CallTexts("", "En timme.", "En budget.", "", new Contact("", "prov@example.se", ""))),
                new CallPart.Staged(stages.view()),
                new CallPart.Times(window, activity),
                new CallPart.Funding(appropriation, frame, ceiling),
                new CallPart.Aim(new CallAim(List.of("housing"), List.of("children"))),
                new CallPart.Assessment(new CallAssessment(
                        5, List.of(new Criterion("Relevans", 60), new Criterion("Genomförande", 40)))),
                new CallPart.Conditions(List.of("Hela bidraget ska användas i tid.")),
                new CallPart.Payout(
                        payout.orElse(new CallPayout(
                                List.of(new Instalment(100, Optional.of(activity.from()), Before.DECISION)),
                                List.of())),
                        Optional.of(reportDue)),
                new CallPart.Costs(costTypes),
                new CallPart.Asked(form));
    }

    /** Returns a call that is drafted and composed, and not published. */
    public Call drafted(OrdinanceVersionId wording, int budgetYear, Instant now) {
        var call = new Call(CallId.create(), title, ordinance, now);
        parts().forEach(part -> call.compose(part, now));
        call.readUnder(wording);
        call.drawOn(budgetYear);
        return call;
    }
}
