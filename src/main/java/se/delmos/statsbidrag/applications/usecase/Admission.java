package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.EarlierRecipients;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Tells who may start an application in a call: in its window (R-PROC-01) unless cancelled, of a kind that may get a
 * grant (R-118-01, R-119-01), invited where it asks for that (R-PROC-02), and a recipient of an earlier call where it is
 * restricted to those (R-PROC-04).
 */
@Component
class Admission {

    private final Eligible eligible;
    private final JointInterests joint;
    private final Applicants applicants;
    private final EarlierRecipients recipients;

    Admission(Eligible eligible, JointInterests joint, Applicants applicants, EarlierRecipients recipients) {
        this.eligible = eligible;
        this.joint = joint;
        this.applicants = applicants;
        this.recipients = recipients;
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
        return eligible.refusal(call, applicant)
                .or(() -> untimely(call, now, locale))
                .or(() -> unchosen(call, applicant));
    }

    private static Optional<RuleViolation> untimely(CallView call, Instant now, Locale locale) {
        if (now.isBefore(call.opensAt())) {
            return refused("applications.start.not-open", Display.deadline(call.opensAt(), locale));
        }
        if (!call.isOpenAt(now)) {
            return refused("applications.start.closed", Display.deadline(Display.lastMinute(call.closesAt()), locale));
        }
        return Optional.empty();
    }

    private Optional<RuleViolation> unchosen(CallView call, ApplicantId applicant) {
        if (!isRecipient(call.stages(), applicant)) {
            return refused("applications.start.not-recipient");
        }
        return call.byInvitation() ? uninvited(call, applicant) : Optional.empty();
    }

    /** An invitation lets its holder start one application: its own, or the joint one that it is part of (R-PROC-05). */
    private Optional<RuleViolation> uninvited(CallView call, ApplicantId applicant) {
        var interest = joint.invited(call, applicant);
        return interest.isEmpty()
                ? refused("applications.start.not-invited")
                : interest.flatMap(joint::holder)
                        .filter(holder -> !isOf(applicant, holder))
                        .flatMap(holder -> refused(
                                "applications.start.merged",
                                applicants.require(holder.applicant()).name()));
    }

    private boolean isOf(ApplicantId applicant, Application application) {
        return applicants.everyIdOf(applicant).contains(application.applicant());
    }

    private boolean isRecipient(CallStages stages, ApplicantId applicant) {
        return !stages.isFollowUp() || recipients.include(applicant, stages.earlierCalls(), stages.reported());
    }

    private static Optional<RuleViolation> refused(String key, Object... arguments) {
        return Optional.of(new RuleViolation(key, arguments));
    }
}
