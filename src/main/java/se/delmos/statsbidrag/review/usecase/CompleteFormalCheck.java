package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.review.model.FormalCheck;

/** The officer passes or fails the formal requirements, with reasons. */
@Service
public class CompleteFormalCheck {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final FormalExamination examination;
    private final CaseDiary diary;
    private final Clock clock;

    CompleteFormalCheck(ReviewDesk desk, CaseFiles files, FormalExamination examination, CaseDiary diary, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.examination = examination;
        this.diary = diary;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void complete(Command command) {
        var facts = files.require(command.application());
        var review = desk.open(command.application(), command.version());
        var answers = examination.of(facts, command.judgements());
        var check = new FormalCheck(facts.version().id(), answers, command.passed(), command.reasons());
        desk.save(review.completeFormalCheck(check, desk.actor().id(), clock.instant()));
        diary.drawnUp(
                facts.application().caseNumber(),
                command.passed() ? "review.diary.formal-passed" : "review.diary.formal-failed");
    }

    /**
     * What the officer hands in.
     *
     * @param judgements met or not, by rule id, for the rules that the facts do not settle
     */
    public record Command(
            ApplicationId application, long version, Map<String, Boolean> judgements, boolean passed, String reasons) {}
}
