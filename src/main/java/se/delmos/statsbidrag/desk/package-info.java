/** Pages over many modules: start, my pages, work queue, the case page. Words: work queue (arbetskö), case page (ärendesida). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "documents",
            "ledger",
            "ordinances",
            "registry",
            "applicants",
            "calls",
            "applications",
            "review",
            "decisions",
            "disbursement",
            "reporting",
            "recovery",
            "workflow",
            "insight",
            "notifications",
            "messages",
            "screening",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.desk;
