package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.OpenSignings;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Tells whose signatures are missing, for reminders. */
@Service
class ReadOpenSignings implements OpenSignings {

    private final SigningRepository signings;

    ReadOpenSignings(SigningRepository signings) {
        this.signings = signings;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the reminders; no page reaches it")
    public List<Unsigned> unsignedIn(CallId call) {
        return signings.findOpenIn(call.value()).stream()
                .flatMap(signing -> signing.signatories().stream()
                        .filter(one -> !one.hasSigned())
                        .map(one -> new Unsigned(signing.id(), one.actor())))
                .toList();
    }
}
