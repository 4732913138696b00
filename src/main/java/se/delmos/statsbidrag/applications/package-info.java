/** Expressions of interest and applications: draft, submit. Words: expression of interest (intresseanmälan), evidence (underlag), application (ansökan), completion (komplettering), draft (utkast), receipt (kvittens). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "documents",
            "registry",
            "applicants",
            "calls",
            "ordinances",
            "forms"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applications;
