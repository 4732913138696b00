package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Outlooks;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.usecase.ReceiptPage.State;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows the receipt of a submitted application to its organisation, as often as it likes. */
@Service
public class ShowReceipt {

    private final OwnApplications own;
    private final Calls calls;
    private final Contents contents;
    private final Circumstances circumstances;
    private final Deadline deadline;
    private final ReceiptCopy copies;
    private final Outlooks outlooks;
    private final Diary diary;

    ShowReceipt(
            OwnApplications own,
            Calls calls,
            Contents contents,
            Circumstances circumstances,
            Deadline deadline,
            ReceiptCopy copies,
            Outlooks outlooks,
            Diary diary) {
        this.own = own;
        this.calls = calls;
        this.contents = contents;
        this.circumstances = circumstances;
        this.deadline = deadline;
        this.copies = copies;
        this.outlooks = outlooks;
        this.diary = diary;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public ReceiptPage show(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.isSubmitted() && !application.stage().isWrittenOff()) {
            throw new NotFound(id);
        }
        var call = calls.require(application.call());
        var content = contents.of(application, LocaleContextHolder.getLocale());
        return new ReceiptPage(
                content,
                call.id(),
                content.copy().flatMap(copies::find),
                call.closesAt(),
                !call.isOpenAt(circumstances.now()),
                application.isSubmitted() ? Optional.of(outlooks.of(id)) : Optional.empty(),
                state(application, call));
    }

    private State state(Application application, CallView call) {
        var over = application.stage().isWrittenOff();
        var course = diary.course(application.arrival().caseNumber());
        return new State(
                over,
                call.isCancelled() && !application.stage().isWithdrawn(),
                deadline.isChangeable(application, call),
                application.stage().isRevision(),
                application.stage().isCompleting(),
                !application.stage().isRevision()
                        && !application.answers().earlier().isEmpty()
                        && own.mayWrite(application),
                own.maySubmit(application),
                course.completedAt().isPresent() ? Optional.empty() : course.replaced(),
                course.completedAt(),
                course.closedAt().filter(closed -> over),
                course.earlier());
    }
}
