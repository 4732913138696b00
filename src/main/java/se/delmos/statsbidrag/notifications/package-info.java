/** Notices by mail, from events, kept and retried. Words: notice (avisering), mail. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "applicants",
            "calls",
            "applications",
            "decisions",
            "reporting",
            "registry",
            "ordinances",
            "review",
            "messages"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.notifications;
