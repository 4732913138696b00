package se.delmos.statsbidrag.reporting.usecase;

import java.util.List;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;

/** A final report as a member of the recipient sees it, with its attachments. */
public record OwnReportPage(
        ReportPage report, boolean maySubmit, List<AttachmentView> attachments, Attachments.Limits limits) {}
