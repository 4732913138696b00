package se.delmos.statsbidrag.calls.model;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** Terms of a call, good in themselves, to change one thing at a time. */
public final class ACall {

    private AppropriationId appropriation = AppropriationId.create();
    private Window window = new Window(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 11, 30));
    private Money frame = Money.kronor(4_000_000);
    private Optional<Money> ceiling = Optional.of(Money.kronor(300_000));
    private LocalDate reportDue = LocalDate.of(2019, 9, 30);
    private FormVersionId form = FormVersionId.create();
    private Stages stages = Stages.applicationOnly();
    private String title = "Provutlysning";

    private ACall() {}

    public static ACall terms() {
        return new ACall();
    }

    public ACall titled(String title) {
        this.title = title;
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

    public CallTerms build() {
        return new CallTerms(
                title,
                "Bidraget går till ett prov.",
                new OrdinanceNumber("2018:118"),
                appropriation,
                window,
                frame,
                ceiling,
                new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 6, 30)),
                reportDue,
                stages,
                form);
    }
}
