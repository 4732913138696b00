package se.delmos.statsbidrag.notifications.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mails that the system sends. The texts are in the bundle, under the key. */
public enum NoticeTemplate {
    SUBMITTED(Audience.MEMBERS),
    CHANGED(Audience.MEMBERS),
    COMPLETION_ASKED(Audience.MEMBERS),
    COMPLETION_REMINDER(Audience.MEMBERS),
    COMPLETION_HANDED_IN(Audience.OFFICER),
    WITHDRAWN(Audience.MEMBERS),
    DECIDED(Audience.MEMBERS),
    WRITTEN_OFF(Audience.MEMBERS),
    INTEREST_RECEIVED(Audience.MEMBERS),
    INTEREST_INVITED(Audience.MEMBERS),
    INTEREST_DECLINED(Audience.MEMBERS),
    EVIDENCE_ASKED(Audience.MEMBERS),
    INTEREST_REMINDER(Audience.MEMBERS),
    EVIDENCE_REMINDER(Audience.MEMBERS),
    EVIDENCE_STOPPED(Audience.MEMBERS),
    REPORT_APPROVED(Audience.MEMBERS),
    FILE_STOPPED(Audience.MEMBERS),
    DRAFT_REMINDER(Audience.MEMBERS),
    REPORT_REMINDER(Audience.MEMBERS),
    MESSAGE_TO_APPLICANT(Audience.MEMBERS),
    MESSAGE_TO_OFFICER(Audience.OFFICER),
    INVITED(Audience.PERSON),
    ACCESS_REQUESTED(Audience.MEMBERS),
    ACCESS_ANSWERED(Audience.PERSON),
    SIGNATURE_ASKED(Audience.PERSON),
    SIGNATURES_VOIDED(Audience.PERSON),
    SIGNATURE_REMINDER(Audience.PERSON),
    PARTNER_INVITED(Audience.PERSON),
    PARTNER_ASKED(Audience.MEMBERS),
    PARTNER_ANSWERED(Audience.MEMBERS),
    SUBSCRIPTION_CONFIRM(Audience.ASKED),
    CALL_PUBLISHED(Audience.SUBSCRIBERS),
    CALL_EXTENDED(Audience.SUBSCRIBERS),
    CALL_CHANGED(Audience.SUBSCRIBERS),
    OWN_CALL_CHANGED(Audience.MEMBERS),
    OWN_CALL_EXTENDED(Audience.MEMBERS),
    OWN_CALL_CANCELLED(Audience.MEMBERS),
    CALL_CANCELLED(Audience.SUBSCRIBERS),
    DUTY_REMINDER(Audience.RESPONSIBLE),
    DUTY_OVERDUE(Audience.RESPONSIBLE);

    /** Whom a mail is written to. */
    public enum Audience {
        /** The members of the organisation that the case is about. */
        MEMBERS,
        /** The officer who handles the case. */
        OFFICER,
        /** The one person it is about. */
        PERSON,
        /** Who answers for what the agency itself has to report. */
        RESPONSIBLE,
        /** An address that somebody wants mail about calls to be sent to. */
        ASKED,
        /** Addresses whose owners want mail about calls. */
        SUBSCRIBERS
    }

    private final Audience audience;

    NoticeTemplate(Audience audience) {
        this.audience = audience;
    }

    /** Returns the template with a key, or nothing. */
    public static Optional<NoticeTemplate> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns the key as texts and addresses write it, for instance {@code report-approved}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Audience audience() {
        return audience;
    }

    /** Tells whether the mail goes to those who want mail about calls. */
    public boolean isForSubscribers() {
        return audience == Audience.ASKED || audience == Audience.SUBSCRIBERS;
    }

    /** Tells whether the mail carries links that only its reader may have, so that its text is not kept. */
    boolean carriesSecret() {
        return isForSubscribers() || this == INVITED || this == PARTNER_INVITED;
    }
}
