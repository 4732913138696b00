package se.delmos.statsbidrag.disbursement.usecase;

import java.util.Arrays;

/** A file to download. */
public record DownloadedFile(String name, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DownloadedFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
