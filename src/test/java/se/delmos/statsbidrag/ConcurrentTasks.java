package se.delmos.statsbidrag;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many things at once: all start together, and each either gives a result or fails. */
public final class ConcurrentTasks {

    private ConcurrentTasks() {}

    /** Returns the results of those that did not fail in the expected way; any other failure fails the test. */
    public static <T> List<T> run(int count, Class<? extends Exception> refusal, IntFunction<Callable<T>> task)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var executor = Executors.newFixedThreadPool(count);
        try {
            var running = new ArrayList<Future<T>>();
            for (int number = 0; number < count; number++) {
                var work = task.apply(number);
                running.add(executor.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            return results(running, refusal);
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> running, Class<? extends Exception> refusal)
            throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        for (var each : running) {
            try {
                results.add(each.get());
            } catch (ExecutionException failed) {
                if (!refusal.isInstance(failed.getCause())) {
                    throw failed;
                }
            }
        }
        return results;
    }
}
