/** The bank's formats: payment files out, status reports in (ISO 20022). */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.disbursement.adapter;
