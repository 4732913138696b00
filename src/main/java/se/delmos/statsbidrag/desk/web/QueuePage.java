package se.delmos.statsbidrag.desk.web;

import java.util.List;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.desk.usecase.CaseRow;
import se.delmos.statsbidrag.desk.usecase.Queue;
import se.delmos.statsbidrag.desk.usecase.QueueFilter;

/** The work queue with the address of each choice. */
record QueuePage(Queue queue) {

    /** A choice in a row of choices: the text is a key's last part, or a text as it is. */
    record Chip(String text, int count, boolean chosen, String link) {}

    /** A page of rows to go to. */
    record PageLink(int number, boolean chosen, String link) {}

    public List<Chip> states() {
        return queue.states().stream()
                .map(each -> new Chip(
                        each.state().orElse("all"),
                        each.count(),
                        each.chosen(),
                        QueueForm.link(filter().withState(each.state()))))
                .toList();
    }

    public List<Chip> calls() {
        return queue.calls().stream()
                .map(each -> new Chip(
                        each.title(), each.count(), each.chosen(), QueueForm.link(filter().withCall(each.call()))))
                .toList();
    }

    public List<PageLink> pages() {
        return IntStream.rangeClosed(1, queue.pages())
                .mapToObj(number ->
                        new PageLink(number, number == filter().page(), QueueForm.link(filter().withPage(number))))
                .toList();
    }

    public List<CaseRow> rows() {
        return queue.rows();
    }

    public String myLink() {
        return QueueForm.link(filter().withAll(false));
    }

    public String allLink() {
        return QueueForm.link(filter().withAll(true));
    }

    private QueueFilter filter() {
        return queue.filter();
    }
}
