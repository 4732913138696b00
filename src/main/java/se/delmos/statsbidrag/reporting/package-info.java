/** Final reports: costs by line, results, approval, unused money. Words: final report (slutrapport), approved costs, unused money (oförbrukade medel). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "documents",
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
package se.delmos.statsbidrag.reporting;
