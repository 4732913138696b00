/** Decisions and their letters. Words: decision (beslut), outcome, grant (bidrag), decision letter. Legal basis: 31–33 §§ förvaltningslagen. */
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
            "review"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.decisions;
