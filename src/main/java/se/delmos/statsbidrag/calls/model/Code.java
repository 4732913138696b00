package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.calls.CodeAdded;
import se.delmos.statsbidrag.kernel.Identifier;

/** An entry of a code list: a code that never changes, and its text in both languages. */
@Entity
@Table(schema = "calls", name = "code")
public class Code extends AbstractAggregateRoot<Code> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "list")
    private CodeList list;

    private String code;
    private String swedish;
    private String english;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Code() {}

    /** Puts an entry last in a list. */
    public Code(CodeList list, NewCode added, int position, Instant now) {
        this.id = Identifier.next();
        this.list = list;
        this.code = added.code();
        this.swedish = added.swedish();
        this.english = added.english();
        this.position = position;
        registerEvent(new CodeAdded(list.name(), code, now));
    }

    public CodeList list() {
        return list;
    }

    public String code() {
        return code;
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : swedish;
    }

    /** Tells whether this is its text in either language. */
    public boolean isNamed(String name) {
        return swedish.equalsIgnoreCase(name.strip()) || english.equalsIgnoreCase(name.strip());
    }

    public int position() {
        return position;
    }

    /** What an administrator writes of an entry. */
    public record NewCode(String code, String swedish, String english) {}
}
