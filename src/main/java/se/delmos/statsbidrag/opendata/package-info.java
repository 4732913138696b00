/** The decided grants as open data, for everyone. Words: open data (öppna data). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "registry",
            "ledger",
            "ordinances",
            "calls",
            "applicants",
            "decisions",
            "insight"
        })
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.opendata;
