package se.delmos.statsbidrag;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts the SQL statements of the thread that asks, so that a list page with a query per row is found. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounting implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    /** Returns how many statements the work sent to the database on this thread. */
    public static int during(Runnable work) {
        COUNT.get().set(0);
        work.run();
        return COUNT.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .beforeQuery((execution, queries) -> COUNT.get().addAndGet(queries.size()))
                        .build()
                : bean;
    }
}
