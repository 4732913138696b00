package se.delmos.statsbidrag.notifications.adapter;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import se.delmos.statsbidrag.notifications.model.NotDelivered;
import se.delmos.statsbidrag.notifications.model.NotDelivered.Refusal;

/** Reads out of what the mail library throws whether the address, the mail, or only this moment was wrong. */
final class SmtpRefusal {

    private static final int PERMANENT = 500;

    private SmtpRefusal() {}

    static NotDelivered of(Exception thrown) {
        var chain = chain(thrown);
        var address = first(chain, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            var refusal = isPermanent(address.get().getReturnCode()) ? Refusal.OF_THE_ADDRESS : Refusal.FOR_NOW;
            return new NotDelivered(refusal, answer(address.get()), thrown);
        }
        // A refused sign-in is our own fault and is mended in the configuration: the mail waits.
        var mail = first(chain, SMTPSendFailedException.class)
                .filter(failed -> !(thrown instanceof MailAuthenticationException));
        var permanent = mail.filter(failed -> isPermanent(failed.getReturnCode()));
        return new NotDelivered(
                permanent.isPresent() ? Refusal.OF_THE_MAIL : Refusal.FOR_NOW,
                answer(mail.<Throwable>map(failed -> failed).orElse(chain.get(chain.size() - 1))),
                thrown);
    }

    private static boolean isPermanent(int code) {
        return code >= PERMANENT;
    }

    private static String answer(Throwable said) {
        return String.valueOf(said.getMessage()).strip();
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable start) {
        var chain = new ArrayList<Throwable>();
        collect(start, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable thrown, List<Throwable> chain) {
        if (thrown == null || chain.contains(thrown)) {
            return;
        }
        chain.add(thrown);
        if (thrown instanceof MailSendException failed) {
            Arrays.stream(failed.getMessageExceptions()).forEach(each -> collect(each, chain));
        }
        if (thrown instanceof MessagingException failed) {
            collect(failed.getNextException(), chain);
        }
        collect(thrown.getCause(), chain);
    }
}
