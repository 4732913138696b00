/** Past grants from files, through the modules’ duty interfaces. Words: import, row, source. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "registry",
            "ledger",
            "ordinances",
            "applicants",
            "calls",
            "applications",
            "review",
            "decisions",
            "disbursement"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.imports;
