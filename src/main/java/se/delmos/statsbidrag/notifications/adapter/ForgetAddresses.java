package se.delmos.statsbidrag.notifications.adapter;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.notifications.usecase.ForgetUnconfirmed;

/** Lets addresses that nobody confirmed be forgotten, every hour. */
@Component
class ForgetAddresses {

    private final ForgetUnconfirmed forgetUnconfirmed;

    ForgetAddresses(ForgetUnconfirmed forgetUnconfirmed) {
        this.forgetUnconfirmed = forgetUnconfirmed;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        forgetUnconfirmed.forget();
    }
}
