package se.delmos.statsbidrag.screening.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.screening.FindingAnswered;

/** What officers have said of the findings of one application. The findings themselves are looked for anew each time. */
@Entity
@Table(schema = "screening", name = "screening")
public class Screening extends AbstractAggregateRoot<Screening> {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 4000;

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(schema = "screening", name = "answer", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<GivenAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Screening() {}

    public Screening(ApplicationId application) {
        applicationId = application.value();
    }

    /** Keeps what an officer says of a finding, beside what was said before. Refuses an answer without reasons. */
    public Screening answer(FindingKey finding, String seen, Verdict verdict, String note, Officer officer) {
        var reasons = note.strip();
        refuseIf(reasons.isEmpty(), "screening.note.missing");
        refuseIf(reasons.length() > LONGEST_NOTE, "screening.note.long");
        answers.add(new GivenAnswer(
                finding.toString(), seen, verdict, reasons, officer.person().value(), officer.now()));
        registerEvent(new FindingAnswered(
                application(), finding.toString(), verdict.name(), officer.person(), officer.now()));
        return this;
    }

    /** Who answers, and when. */
    public record Officer(ActorId person, Instant now) {}

    /** Returns what was said of a finding, the latest first. */
    public List<GivenAnswer> answersTo(FindingKey finding) {
        var found = new ArrayList<GivenAnswer>();
        answers.stream()
                .filter(answer -> answer.finding().equals(finding.toString()))
                .forEach(answer -> found.add(0, answer));
        return List.copyOf(found);
    }

    /** Tells how a finding stands that now is what it is. */
    public AnswerState stateOf(FindingKey finding, String now) {
        return answersTo(finding).stream()
                .findFirst()
                .map(latest -> AnswerState.of(latest, now))
                .orElse(AnswerState.OPEN);
    }

    /** Returns all that was said, the first first. */
    public List<GivenAnswer> answers() {
        return List.copyOf(answers);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(-1L);
    }
}
