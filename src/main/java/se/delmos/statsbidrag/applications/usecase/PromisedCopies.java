package se.delmos.statsbidrag.applications.usecase;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.PromisedCopy;
import se.delmos.statsbidrag.applications.model.PromisedCopyRepository;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.documents.PromisedDocument;
import se.delmos.statsbidrag.documents.PromisedDocuments;
import se.delmos.statsbidrag.documents.Undrawable;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * Promises copies of what was sent: the page is kept as it reads, in the transaction in which the case is opened, and is drawn
 * after it, when nobody waits for the case numbers any longer (ADR 0077). Who wants a copy before that has it drawn in memory.
 */
@Component
class PromisedCopies implements PromisedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(PromisedCopies.class);

    private final PromisedCopyRepository copies;
    private final Letters letters;

    PromisedCopies(PromisedCopyRepository copies, Letters letters) {
        this.copies = copies;
        this.letters = letters;
    }

    /**
     * Promises a copy, and returns its document's id.
     *
     * @param page what the template prints
     * @param sender the organisation, by whose name the file is found among others
     */
    DocumentId promise(Kind kind, Object page, CaseNumber number, Instant received, String sender) {
        var day = received.atZone(Display.STOCKHOLM).toLocalDate();
        Map<String, Object> model = Map.of("page", page, "caseNumber", number, "date", day);
        var text = letters.page(kind.template, model);
        return copies.save(new PromisedCopy(number, received, kind.fileName(number, sender), text))
                .id();
    }

    @Override
    public List<PromisedDocument> find(Collection<DocumentId> ids) {
        return copies.findByIdIn(ids.stream().map(Identifier::value).toList()).stream()
                .flatMap(copy -> draw(copy).stream())
                .toList();
    }

    private Optional<PromisedDocument> draw(PromisedCopy copy) {
        try {
            return Optional.of(copy.drawn(letters.draw(copy.page(), copy.day())));
        } catch (Undrawable broken) {
            LOG.warn("Copy {} in {} cannot be drawn", copy.id(), copy.caseNumber(), broken);
            return Optional.empty();
        }
    }

    /** What there are copies of. */
    enum Kind {
        APPLICATION("application-copy", "ansokan"),
        INTEREST("interest-copy", "intresseanmalan");

        private static final int LONGEST_NAME = 60;

        private final String template;
        private final String word;

        Kind(String template, String word) {
            this.template = template;
            this.word = word;
        }

        /** Returns a name of small letters, digits and hyphens: {@code ansokan-2018-12-gavle-kommun.pdf}. */
        String fileName(CaseNumber number, String sender) {
            var plain = Normalizer.normalize(sender.toLowerCase(Display.SWEDISH), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^a-z0-9]+", "-");
            var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
            return "%s-%d-%d-%s"
                            .formatted(word, number.year(), number.number(), name)
                            .replaceAll("-+$", "") + ".pdf";
        }
    }
}
