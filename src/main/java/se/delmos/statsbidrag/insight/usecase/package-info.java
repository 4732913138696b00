/** What management asks: where every krona is, by ordinance, county and kind of recipient. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.insight.usecase;
