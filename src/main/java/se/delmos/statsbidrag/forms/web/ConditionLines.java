package se.delmos.statsbidrag.forms.web;

import java.util.List;

/**
 * A condition to build.
 *
 * @param flat whether it is built of lines and groups; else it is only shown as a sentence
 * @param groups the whole and the groups in it, each before those within it
 * @param places where a new line can be put
 */
record ConditionLines(boolean flat, String sentence, List<Group> groups, List<Option> subjects, List<Option> places) {

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.rows().isEmpty());
    }

    /**
     * The whole condition, or a group in it.
     *
     * @param address empty for the whole
     * @param joins whether there is something to join
     */
    record Group(String address, boolean any, boolean joins, List<Row> rows) {

        public int depth() {
            return address.isEmpty() ? 0 : address.split("\\.", -1).length;
        }

        public String join() {
            return PostedCondition.joinOf(address);
        }
    }

    /**
     * One line.
     *
     * @param index its place among all lines of the page
     * @param figures whether a figure can be written instead of choosing a value
     */
    record Row(
            int index,
            String subject,
            String label,
            List<Option> operators,
            List<Option> values,
            boolean figures,
            String figure) {}
}
