package se.delmos.statsbidrag.notifications.usecase;

import java.util.UUID;

/**
 * What another mail server reports of a mail that ours had taken (RFC 3464).
 *
 * @param notice the notice, as the returned mail's Message-ID names it
 * @param permanent whether the address will never take mail (status 5.x.x), or the server only gave up (4.x.x)
 */
public record DeliveryReport(UUID notice, String address, boolean permanent, String diagnosis) {}
