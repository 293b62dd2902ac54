package bsc.beds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same count by a loop over days and patients, written for the test alone: on the evening of each day it asks of every
 * patient whether, and where, he is in bed.
 */
final class DaySimulator {
    record Admission(long line, String id, String patient, String bed, String ward, LocalDate admitted, LocalDate discharged, String outcome) {
    }

    record Transfer(long line, String admission, String ward, LocalDate moved) {
    }

    record Beds(String ward, int beds, LocalDate opened, LocalDate closed) {
    }

    private final List<Admission> admissions;
    private final List<Transfer> transfers;
    private final List<Beds> beds;
    private final CountAsked asked;
    private final boolean byWard;
    private final Map<Long, String> leftOut = new TreeMap<>();
    private final Map<Long, String> movesLeftOut = new TreeMap<>();
    private final List<Admission> kept = new ArrayList<>();

    DaySimulator(List<Admission> admissions, List<Transfer> transfers, List<Beds> beds, CountAsked asked) {
        this.admissions = admissions;
        this.transfers = transfers;
        this.beds = beds;
        this.asked = asked;
        this.byWard = asked.by().contains(CountBy.WARD);
        sort();
    }

    Map<Long, String> leftOut() {
        return leftOut;
    }

    Map<Long, String> movesLeftOut() {
        return movesLeftOut;
    }

    private void sort() {
        List<Admission> rest = new ArrayList<>();
        for (Admission a : admissions) {
            String why = a.admitted().isAfter(asked.asOf()) || a.discharged() != null && a.discharged().isAfter(asked.asOf()) ? "future"
                    : a.discharged() == null ? a.admitted().isAfter(asked.last()) ? "after-period" : null
                    : a.discharged().isBefore(a.admitted()) ? "reversed"
                    : a.discharged().isBefore(asked.first()) ? "before-period"
                    : a.admitted().isAfter(asked.last()) ? "after-period" : null;
            if (why != null) {
                leftOut.put(a.line(), why);
            } else if (rest.stream().anyMatch(r -> r.id().equals(a.id()))) {
                leftOut.put(a.line(), "duplicate");
            } else {
                rest.add(a);
            }
        }
        rest = apart(rest, "patient-overlap");
        kept.addAll(apart(rest, "bed-overlap"));
        for (Transfer t : transfers) {
            Admission of = kept.stream().filter(k -> k.id().equals(t.admission())).findFirst().orElse(null);
            if (of == null) {
                movesLeftOut.put(t.line(), "no-admission");
            } else if (t.moved().isBefore(of.admitted()) || of.discharged() != null && t.moved().isAfter(of.discharged())) {
                movesLeftOut.put(t.line(), "outside-stay");
            }
        }
    }

    /** Goes through the admissions as they begin, and takes none whose patient or bed is taken. */
    private List<Admission> apart(List<Admission> all, String why) {
        List<Admission> taken = new ArrayList<>();
        List<Admission> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(Admission::admitted).thenComparing(a -> end(a)).thenComparing(Admission::line));
        for (Admission a : inOrder) {
            boolean clash = false;
            for (Admission other : taken) {
                boolean same = why.startsWith("patient") ? a.patient().equals(other.patient())
                        : a.ward().equals(other.ward()) && a.bed().equals(other.bed()) && !moves(a) && !moves(other);
                clash |= same && end(other).isAfter(a.admitted());
            }
            if (clash) {
                leftOut.put(a.line(), why);
            } else {
                taken.add(a);
            }
        }
        return taken;
    }

    private boolean moves(Admission a) {
        return transfers.stream().anyMatch(t -> t.admission().equals(a.id()));
    }

    private static LocalDate end(Admission a) {
        return a.discharged() == null ? LocalDate.MAX : a.discharged();
    }

    /** The ward that a patient is in on the evening of a day. */
    private String ward(Admission a, LocalDate evening) {
        if (!byWard) {
            return "";
        }
        String ward = a.ward();
        LocalDate at = LocalDate.MIN;
        for (Transfer t : transfers) {
            if (t.admission().equals(a.id()) && !movesLeftOut.containsKey(t.line()) && !t.moved().isAfter(evening) && !t.moved().isBefore(at)) {
                ward = t.ward();
                at = t.moved();
            }
        }
        return ward;
    }

    private boolean inBed(Admission a, LocalDate evening) {
        return !a.admitted().isAfter(evening) && end(a).isAfter(evening);
    }

    private int bedsOn(String ward, LocalDate day) {
        int sum = 0;
        for (Beds b : beds) {
            if ((!byWard || b.ward().equals(ward)) && !b.opened().isAfter(day) && (b.closed() == null || !b.closed().isBefore(day))) {
                sum += b.beds();
            }
        }
        return sum;
    }

    /** What is counted of a ward, or of all where they are counted together, in a period. */
    BedCount count(String ward, CountPeriod period) {
        long start = 0;
        long admitted = 0;
        long in = 0;
        long out = 0;
        long alive = 0;
        long before = 0;
        long after = 0;
        long end = 0;
        long patientDays = 0;
        long stayDays = 0;
        long bedDays = 0;
        long changed = 0;
        long without = 0;
        long over = 0;
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            int here = bedsOn(ward, day);
            bedDays += here;
            changed += day.isAfter(asked.first()) && here != bedsOn(ward, day.minusDays(1)) ? 1 : 0;
            long today = 0;
            for (Admission a : kept) {
                boolean yesterday = inBed(a, day.minusDays(1));
                if (day.equals(period.first()) && yesterday && ward(a, day.minusDays(1)).equals(ward)) {
                    start++;
                }
                if (day.equals(period.last()) && inBed(a, day) && ward(a, day).equals(ward)) {
                    end++;
                }
                if (inBed(a, day) && ward(a, day).equals(ward)) {
                    today++;
                }
                if (a.admitted().equals(day) && (byWard ? a.ward() : "").equals(ward)) {
                    admitted++;
                }
                if (day.equals(a.discharged()) && ward(a, day).equals(ward)) {
                    alive += a.outcome().equals("alive") ? 1 : 0;
                    before += a.outcome().equals("died-before-48h") ? 1 : 0;
                    after += a.outcome().equals("died-after-48h") ? 1 : 0;
                    stayDays += Math.max(1, a.discharged().toEpochDay() - a.admitted().toEpochDay());
                    today += a.admitted().equals(day) ? 1 : 0;
                }
                String at = a.admitted().equals(day) ? byWard ? a.ward() : "" : ward(a, day.minusDays(1));
                for (Transfer t : transfers) {
                    if (t.admission().equals(a.id()) && !movesLeftOut.containsKey(t.line()) && t.moved().equals(day)) {
                        String to = byWard ? t.ward() : "";
                        in += to.equals(ward) && !at.equals(to) ? 1 : 0;
                        out += at.equals(ward) && !at.equals(to) ? 1 : 0;
                        at = to;
                    }
                }
            }
            patientDays += today;
            without += here == 0 && today > 0 ? 1 : 0;
            over += here > 0 && today > here ? 1 : 0;
        }
        return new BedCount(ward, "", period, java.util.Optional.of(new BedSupply(bedDays, changed, without, over)),
                new PatientFlow(start, admitted, in, out, alive, before, after, end), patientDays, stayDays);
    }
}
