package se.delmos.statsbidrag.reporting.usecase;

/** A final report as a member of the recipient sees it. */
public record OwnReportPage(ReportPage report, boolean maySubmit) {}
