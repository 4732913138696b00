package se.delmos.statsbidrag.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.Display;

/** The one clock. The demo's stands on the morning of 5 November 2018 and ticks, so that its round is always in season. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final LocalDateTime DEMO_MORNING = LocalDateTime.of(2018, 11, 5, 9, 0);

    @Bean
    @Profile("demo")
    AdjustableClock demoClock() {
        var clock = new AdjustableClock(Clock.system(Display.STOCKHOLM));
        clock.moveTo(DEMO_MORNING.atZone(Display.STOCKHOLM).toInstant());
        return clock;
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }
}
