/** What an officer should look into before a case is decided: questions, never answers. Words: other funding (annan finansiering), finding (fynd), likeness (likhet), screening (kontroll av annan finansiering), signal (kontrollsignal). Legal basis: 23 § förvaltningslagen, R-119-14. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "registry",
            "applicants",
            "forms",
            "calls",
            "applications",
            "review",
            "decisions",
            "imports",
            "recovery"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.screening;
