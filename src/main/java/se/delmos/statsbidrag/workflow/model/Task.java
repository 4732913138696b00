package se.delmos.statsbidrag.workflow.model;

import java.util.Locale;
import java.util.stream.Stream;

/** The places where a process waits for somebody, in the order it comes to them. */
public enum Task {
    PUBLISH_CALL(Workflow.CALL),
    DECLARE_CONFLICT(Workflow.APPLICATION_HANDLING),
    FORMAL_CHECK(Workflow.APPLICATION_HANDLING),
    ASSESS(Workflow.APPLICATION_HANDLING),
    DECIDE(Workflow.APPLICATION_HANDLING),
    RELEASE_PAYMENT(Workflow.GRANT_FOLLOW_UP),
    APPROVE_PAYMENT(Workflow.GRANT_FOLLOW_UP),
    SEND_PAYMENT_FILE(Workflow.GRANT_FOLLOW_UP),
    READ_BANK_ANSWER(Workflow.GRANT_FOLLOW_UP),
    SUBMIT_FINAL_REPORT(Workflow.GRANT_FOLLOW_UP),
    REVIEW_FINAL_REPORT(Workflow.GRANT_FOLLOW_UP),
    RECEIVE_REPAYMENT(Workflow.GRANT_FOLLOW_UP);

    private final Workflow workflow;

    Task(Workflow workflow) {
        this.workflow = workflow;
    }

    public Workflow workflow() {
        return workflow;
    }

    /** Returns the id of the task in the file of its process, for instance {@code formal-check}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Task of(String id) {
        return Stream.of(values())
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such task: " + id));
    }

    /**
     * Tells whether the arrows of the process lead from this task to the other. The only arrow that leads back is the
     * bank's refusal, after which a payment is released again.
     */
    boolean leadsTo(Task other) {
        return other.ordinal() > ordinal() || this == READ_BANK_ANSWER && other != READ_BANK_ANSWER;
    }
}
