package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.MailAddresses;
import se.delmos.statsbidrag.notifications.NotWorking;
import se.delmos.statsbidrag.notifications.model.DeadAddress;
import se.delmos.statsbidrag.notifications.model.DeadAddressRepository;

/** The addresses that mail is sent to, and which of them are dead. */
@Service
public class Addresses implements MailAddresses {

    private final DeadAddressRepository dead;
    private final Clock clock;

    public Addresses(DeadAddressRepository dead, Clock clock) {
        this.dead = dead;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "read by pages of other modules, which carry the authorisation")
    public List<NotWorking> notWorking(Collection<String> addresses) {
        var keys = addresses.stream().map(DeadAddress::key).distinct().toList();
        return dead.findAllById(keys).stream().map(DeadAddress::view).toList();
    }

    @Override
    @Transactional
    @SystemOnly(reason = "the use case that asks carries the authorisation")
    public void confirm(String address) {
        dead.findById(DeadAddress.key(address)).ifPresent(dead::delete);
    }

    boolean isDead(String address) {
        return dead.existsById(DeadAddress.key(address));
    }

    void mark(String address, String answer) {
        if (!isDead(address)) {
            dead.save(new DeadAddress(address, clock.instant(), answer));
        }
    }
}
