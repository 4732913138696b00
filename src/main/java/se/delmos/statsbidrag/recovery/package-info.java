/** Unused money that comes back. Words: repayment (återbetalning), unused money (oförbrukade medel). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "identity", "registry", "ledger", "applicants", "decisions", "reporting"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.recovery;
