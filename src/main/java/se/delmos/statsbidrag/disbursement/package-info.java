/** Payments of grants: release, approval by a second person, payment file, the bank’s answer. Words: payment (utbetalning), release, approval (attest), payment file (betalfil). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "documents",
            "registry",
            "ledger",
            "applicants",
            "calls",
            "decisions",
            "applications"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement;
