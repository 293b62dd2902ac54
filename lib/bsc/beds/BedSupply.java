package bsc.beds;

/**
 * The beds of a group of wards over a period.
 *
 * @param bedDays      the beds of each day, added up
 * @param daysChanged  on how many days their number was another one than the day before
 * @param daysWithout  on how many days there were patients and no bed
 * @param daysOverfull on how many days there were more patients than beds
 */
public record BedSupply(long bedDays, long daysChanged, long daysWithout, long daysOverfull) {
}
