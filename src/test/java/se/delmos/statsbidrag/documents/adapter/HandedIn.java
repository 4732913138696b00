package se.delmos.statsbidrag.documents.adapter;

/** A file of the tests: what is the matter with it, the name it comes under, its bytes. */
record HandedIn(String what, String name, byte[] content) {

    @Override
    public String toString() {
        return what;
    }
}
