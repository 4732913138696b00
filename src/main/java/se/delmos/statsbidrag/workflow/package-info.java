/** Order and waiting: which task waits for whom. Holds no business fact. Words: work list (arbetskö), task, process. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "notifications",
            "calls",
            "applications",
            "review",
            "decisions",
            "disbursement",
            "reporting",
            "recovery"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.workflow;
