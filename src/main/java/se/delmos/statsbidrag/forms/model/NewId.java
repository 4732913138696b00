package se.delmos.statsbidrag.forms.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes ids of what people write: {@code Vad heter insatsen?} becomes {@code vad-heter-insatsen}. */
public final class NewId {

    private static final int LONGEST = 40;

    private NewId() {}

    /** Returns an id that is not taken. */
    public static String of(String words, Collection<String> taken) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
        var start = cut.isEmpty() ? "del" : cut;
        var id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "-" + number;
        }
        return id;
    }
}
