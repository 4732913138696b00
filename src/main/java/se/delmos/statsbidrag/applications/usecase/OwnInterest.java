package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Finds an organisation's own expression of interest in a call, for who may read or write for it. */
@Component
class OwnInterest {

    private final InterestRepository interests;
    private final InterestReception reception;

    OwnInterest(InterestRepository interests, InterestReception reception) {
        this.interests = interests;
        this.reception = reception;
    }

    ExpressionOfInterest requireForReading(CallId call) {
        return interests
                .findByCallIdAndApplicantId(call.value(), reception.reader().value())
                .orElseThrow(() -> new NotFound(call));
    }

    ExpressionOfInterest require(CallId call) {
        return interests
                .findByCallIdAndApplicantId(call.value(), reception.writer().value())
                .orElseThrow(() -> new NotFound(call));
    }

    /** Returns it for a writer, and keeps others from it until the transaction ends. */
    ExpressionOfInterest requireForWriting(CallId call) {
        return interests.findLockedById(require(call).id().value()).orElseThrow(() -> new NotFound(call));
    }
}
