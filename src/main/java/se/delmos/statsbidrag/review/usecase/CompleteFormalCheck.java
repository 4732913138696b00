package se.delmos.statsbidrag.review.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.applications.Completions;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.review.model.FormalCheck;

/** The officer passes or fails the formal requirements, with reasons. */
@Service
public class CompleteFormalCheck {

    private final ReviewDesk desk;
    private final CaseFiles files;
    private final FormalExamination examination;
    private final CaseDiary diary;
    private final Completions completions;
    private final Clock clock;

    CompleteFormalCheck(
            ReviewDesk desk,
            CaseFiles files,
            FormalExamination examination,
            CaseDiary diary,
            Completions completions,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.examination = examination;
        this.diary = diary;
        this.completions = completions;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void complete(Command command) {
        var facts = files.require(command.application());
        var review = desk.open(command.application(), command.version());
        stopWaiting(command.application());
        var answers = examination.of(facts, command.judgements());
        var check = new FormalCheck(facts.version().id(), answers, command.passed(), command.reasons());
        desk.save(review.completeFormalCheck(check, desk.actor().id(), clock.instant()));
        diary.drawnUp(
                facts.application().caseNumber(),
                command.passed() ? "review.diary.formal-passed" : "review.diary.formal-failed");
    }

    /** Completion is waited for until its last day is over; after that the check is done on what has come in. */
    private void stopWaiting(ApplicationId id) {
        completions.of(id).stream().filter(CompletionView::open).findFirst().ifPresent(awaited -> {
            var today = LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
            if (awaited.isAwaitedOn(today)) {
                throw new RuleViolation(
                        "completion.awaited", Display.day(awaited.due(), LocaleContextHolder.getLocale()));
            }
            completions.end(id);
        });
    }

    /**
     * What the officer hands in.
     *
     * @param judgements met or not, by rule id, for the rules that the facts do not settle
     */
    public record Command(
            ApplicationId application, long version, Map<String, Boolean> judgements, boolean passed, String reasons) {}
}
