/** Preparation of a case: conflicts of interest, formal checks, assessment and proposal. Words: conflict of interest (jäv), formal check (formell prövning), assessment (bedömning), proposal (förslag). Legal basis: 16–18, 23 and 25 §§ förvaltningslagen. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "registry",
            "applicants",
            "calls",
            "applications",
            "ordinances",
            "forms"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.review;
