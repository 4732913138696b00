package se.delmos.statsbidrag.notifications.adapter;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.notifications.model.NotDelivered.Refusal;

/** Chooses the way out for mail: the server that is configured, else the practice box in the demo, else none yet. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

    @Bean
    @Profile("demo")
    KeptMail keptMail(Clock clock) {
        return new KeptMail(clock);
    }

    @Bean
    @Primary
    MailGateway mailGateway(
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<KeptMail> kept,
            @Value("${statsbidrag.mail.from:statsbidrag@example.se}") String from) {
        var sender = server.getIfAvailable();
        if (sender != null) {
            return new SmtpMail(sender, from);
        }
        MailGateway box = kept.getIfAvailable();
        return box != null ? box : MailConfiguration::refuse;
    }

    private static void refuse(Object notice) {
        throw new NotDelivered(Refusal.FOR_NOW, "No mail server is configured: set spring.mail.host", null);
    }
}
