/** Value types every module speaks: money in öre, numbers with check digits, periods, ids, events, refusals. Plain Java. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.kernel;
