package se.delmos.statsbidrag.forms.web;

/** A choice in a page of the designer. */
record Option(String value, String text, boolean chosen) {

    static Option of(String value, String text, String chosen) {
        return new Option(value, text, value.equals(chosen));
    }
}
