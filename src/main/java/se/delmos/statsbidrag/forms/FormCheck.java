package se.delmos.statsbidrag.forms;

import java.util.List;
import java.util.Set;

/**
 * A filled-in form looked through.
 *
 * @param sections the ids of the sections that are asked, in the order of the form
 * @param visible the ids of the questions that are asked
 * @param gaps what stands between the form and its handing in, in the order of the form
 */
public record FormCheck(List<String> sections, Set<String> visible, List<FormGap> gaps, HandedIn handedIn) {

    /** Tells whether the answer at a path is asked. */
    public boolean isAsked(String path) {
        return visible.contains(FormDefinition.questionOf(path));
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    public List<FormGap> gapsOf(String section) {
        return gaps.stream().filter(gap -> gap.section().equals(section)).toList();
    }
}
