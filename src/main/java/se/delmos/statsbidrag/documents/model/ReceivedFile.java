package se.delmos.statsbidrag.documents.model;

/** What was found of a file when it came: its cleaned name, its type by content, its size in bytes and its SHA-256. */
public record ReceivedFile(String name, FileType type, long size, String sha256) {}
