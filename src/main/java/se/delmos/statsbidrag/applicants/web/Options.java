package se.delmos.statsbidrag.applicants.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.adapter.Places.Municipality;
import se.delmos.statsbidrag.applicants.usecase.OrganisationPeople.Member;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** The choices of the questions about organisations, in the person's language. */
@Component
class Options {

    private static final String REGIONS = "2321";

    private final MessageSource texts;

    Options(MessageSource texts) {
        this.texts = texts;
    }

    /** Returns the kinds that an organisation with this number can be: the register knows all municipalities. */
    List<Option> kinds(OrganisationNumber number, Locale locale) {
        var region = number.digits().startsWith(REGIONS);
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind != ApplicantKind.MUNICIPALITY)
                .filter(kind -> region == (kind == ApplicantKind.REGION))
                .map(kind -> new Option(kind.name(), text("applicants.kind." + kind, locale)))
                .toList();
    }

    List<Option> seats(List<Municipality> municipalities, Locale locale) {
        var none = new Option("", text("applicants.register.seat.choose", locale));
        var all = municipalities.stream().map(seat -> new Option(seat.code(), seat.name()));
        return Stream.concat(Stream.of(none), all).toList();
    }

    List<Option> rights(Locale locale) {
        return Arrays.stream(MemberRight.values())
                .map(right -> new Option(right.name(), text("applicants.grant." + right, locale)))
                .toList();
    }

    List<Option> accounts(Locale locale) {
        return Arrays.stream(AccountKind.values())
                .map(kind -> new Option(kind.name(), text("applicants.account." + kind, locale)))
                .toList();
    }

    List<Option> mandates(Locale locale) {
        return Arrays.stream(MandateKind.values())
                .map(kind -> new Option(kind.name(), text("applicants.mandate.kind." + kind, locale)))
                .toList();
    }

    /** Returns those whom a mandate can be for; the first mandate of all is for the member who hands it in. */
    List<Option> holders(List<Member> members, boolean first, Locale locale) {
        var none = first
                ? Stream.<Option>empty()
                : Stream.of(new Option("", text("applicants.mandate.member.none", locale)));
        var all = members.stream().map(member -> new Option(member.id().toString(), member.name()));
        return Stream.concat(none, all).toList();
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
