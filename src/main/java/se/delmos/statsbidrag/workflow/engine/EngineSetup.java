package se.delmos.statsbidrag.workflow.engine;

import java.time.Clock;
import java.util.HashMap;
import org.flowable.spring.boot.ProcessEngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets the engine up: the application's clock, and no beans. The default lets a process call every Spring bean; ours
 * call none, since each task is done on a module's own page. A step object would be put into the map here.
 */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    EngineClock engineClock(Clock clock) {
        return new EngineClock(clock);
    }

    @Bean
    ProcessEngineConfigurationConfigurer engineRules(EngineClock clock) {
        return engine -> {
            engine.setBeans(new HashMap<>());
            engine.setClock(clock);
        };
    }
}
