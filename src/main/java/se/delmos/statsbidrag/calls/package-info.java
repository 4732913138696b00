/** Calls for applications: ordinance, window, frame, ceiling and what is asked for. Words: call (utlysning), window, ceiling (tak), expression of interest required (intresseanmälan), stage (steg), section of a call, code list, criterion, condition, instalment, status report, reporting duty. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "identity", "documents", "registry", "ledger", "ordinances", "forms"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.calls;
