package se.delmos.statsbidrag.applications.usecase;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.applications.model.PromisedCopy;
import se.delmos.statsbidrag.applications.model.PromisedCopyRepository;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * Draws the copies that are promised in a case. No transaction is open meanwhile, and one is drawn at a time on a node, so that
 * in the last minute those who still write and send have the processors.
 */
@Service
class DrawCopies {

    private final PromisedCopyRepository copies;
    private final Letters letters;
    private final KeepCopy keepCopy;
    private final Semaphore pen = new Semaphore(1, true);

    DrawCopies(PromisedCopyRepository copies, Letters letters, KeepCopy keepCopy) {
        this.copies = copies;
        this.letters = letters;
        this.keepCopy = keepCopy;
    }

    @SystemOnly(reason = "answers events; no page reaches it")
    public void draw(CaseNumber number) {
        pen.acquireUninterruptibly();
        try {
            copies.of(number).forEach(this::draw);
        } finally {
            pen.release();
        }
    }

    private void draw(PromisedCopy copy) {
        keepCopy.keep(copy.drawn(letters.draw(copy.page(), copy.day())));
    }
}
