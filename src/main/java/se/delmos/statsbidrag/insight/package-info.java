/** What management sees: frame, committed, paid, used and returned, as of now. Words: budget page, drill-down. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "registry",
            "ledger",
            "applicants",
            "ordinances",
            "calls",
            "applications",
            "decisions"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.insight;
