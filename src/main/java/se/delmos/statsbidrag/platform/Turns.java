package se.delmos.statsbidrag.platform;

import java.util.concurrent.Semaphore;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.delmos.statsbidrag.kernel.InTurn;

/**
 * Gives turns to {@link InTurn use cases}, in the order in which people came. Fewer than the connections to the database have
 * a turn at a time, so that there are always some for those who write.
 */
class Turns implements MethodInterceptor {

    private static final int AT_A_TIME = 3;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final ObjectProvider<DatabaseClock> arrivals;

    Turns(ObjectProvider<DatabaseClock> arrivals) {
        this.arrivals = arrivals;
    }

    /** Who is within a transaction holds a connection already, and must wait for nobody who may need one. */
    @Override
    public @Nullable Object invoke(MethodInvocation work) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.proceed();
        }
        var clock = arrivals.getObject();
        var came = clock.instant();
        turns.acquire();
        clock.stopAt(came);
        try {
            return work.proceed();
        } finally {
            clock.goOn();
            turns.release();
        }
    }
}
