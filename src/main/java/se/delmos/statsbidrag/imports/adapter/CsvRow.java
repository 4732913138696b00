package se.delmos.statsbidrag.imports.adapter;

import java.util.List;
import java.util.Optional;

/**
 * A row of a CSV file with the number of the line it starts on.
 *
 * @param cells empty where the row's quotation marks do not match, so that its cells cannot be told apart
 */
public record CsvRow(int line, String text, Optional<List<String>> cells) {}
