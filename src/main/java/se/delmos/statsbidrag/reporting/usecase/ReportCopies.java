package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.reporting.model.FinalReport;

/** Reads the stored copies of submitted final reports. */
@Component
class ReportCopies {

    private final Documents documents;

    ReportCopies(Documents documents) {
        this.documents = documents;
    }

    Download of(FinalReport report) {
        var copy = report.trail().copy().orElseThrow(() -> new NotFound(report.decision()));
        return new Download(documents.find(copy).orElseThrow(), documents.read(copy));
    }
}
