package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Tells who may start an application in a call: in its window (R-PROC-01) unless cancelled, and invited where it asks for that (R-PROC-02). */
@Component
class Admission {

    private final InterestRepository interests;

    Admission(InterestRepository interests) {
        this.interests = interests;
    }

    void require(CallView call, ApplicantId applicant, Instant now) {
        refusal(call, applicant, now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Optional<RuleViolation> refusal(CallView call, ApplicantId applicant, Instant now) {
        if (call.budget().isEmpty()) {
            throw new NotFound(call.id());
        }
        Locale locale = LocaleContextHolder.getLocale();
        if (call.isCancelled()) {
            return refused("applications.start.cancelled");
        }
        if (now.isBefore(call.opensAt())) {
            return refused("applications.start.not-open", Display.deadline(call.opensAt(), locale));
        }
        if (!call.isOpenAt(now)) {
            return refused("applications.start.closed", Display.deadline(Display.lastMinute(call.closesAt()), locale));
        }
        return isInvited(call, applicant) ? Optional.empty() : refused("applications.start.not-invited");
    }

    private boolean isInvited(CallView call, ApplicantId applicant) {
        return !call.byInvitation()
                || interests
                        .findByCallIdAndApplicantId(call.id().value(), applicant.value())
                        .filter(interest -> interest.invitesTo(call))
                        .isPresent();
    }

    private static Optional<RuleViolation> refused(String key, Object... arguments) {
        return Optional.of(new RuleViolation(key, arguments));
    }
}
