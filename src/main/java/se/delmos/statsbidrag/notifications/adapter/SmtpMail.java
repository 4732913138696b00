package se.delmos.statsbidrag.notifications.adapter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import se.delmos.statsbidrag.notifications.model.MailGateway;
import se.delmos.statsbidrag.notifications.model.Notice;

/** Mail by SMTP, to the server that {@code spring.mail.*} names. */
public class SmtpMail implements MailGateway {

    private final JavaMailSender sender;
    private final String from;

    public SmtpMail(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Notice notice) {
        try {
            sender.send(message(notice));
        } catch (MailException | MessagingException refused) {
            throw SmtpRefusal.of(refused);
        }
    }

    private MimeMessage message(Notice notice) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(notice.recipient());
        helper.setSubject(notice.subject());
        helper.setText(notice.body());
        message.setHeader("Message-ID", "<" + notice.id() + "@statsbidrag>");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (notice.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + notice.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }
}
