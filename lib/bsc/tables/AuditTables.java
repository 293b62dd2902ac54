package bsc.tables;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.Contradiction;
import bsc.audit.Diagnosis;
import bsc.audit.Fate;
import bsc.audit.Finding;
import bsc.audit.Implied;
import bsc.audit.Reason;
import bsc.audit.Recomputed;
import bsc.audit.RelationFinding;
import bsc.audit.Remark;
import bsc.audit.Unchecked;
import bsc.model.Choice;
import bsc.model.Convention;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What an audit found. */
public final class AuditTables {
    private static final AuditWords SAID = new AuditWords(Words.in(Language.ofReader()));

    /** Something of an audit. */
    private record Of<T>(Audit audit, T item) {
        Study study() {
            return audit.study();
        }

        static <T> Stream<Of<T>> all(Audit audit, List<T> items) {
            return items.stream().map(i -> new Of<>(audit, i));
        }
    }

    /** A cause proposed for a figure or a relation, the most telling first. */
    private record Proposed(String figure, String relation, Occasion occasion, int rank, Diagnosis diagnosis) {
    }

    private record Needed(RelationFinding relation, Implied implied) {
    }

    /** A printed number that a remark rests on. */
    private record Noted(int remark, String kind, String subject, Occasion occasion, Optional<Printed.Number> printed) {
    }

    /** Two things in print that do not say the same. */
    private record Beside(String kind, String indicator, String unit, Optional<Occasion> occasion, String where, String printed, String besideWhere,
                          String beside, List<String> differs, Optional<BigDecimal> value, boolean touches) {
    }

    static final TableShape<Of<Finding>> VERDICTS = StudyTables.figure(AuditTables.<Finding>of("verdicts"), Of::study, o -> o.item().figure())
            .number("recomputed", ColumnUnit.ROW, o -> number(o.item().recomputed()))
            .ends("low", "high", ColumnUnit.ROW, o -> set(o.item().recomputed()))
            .texts("recomputed_label", o -> o.item().recomputed() instanceof Recomputed.Labels labels ? labels.labels() : List.of()).text("verdict", o -> o.item().verdict().word())
            .text("convention", o -> o.item().convention().map(Convention::word).orElse(""))
            .count("conventions_tried", o -> o.item().tried().size())
            .number("width", ColumnUnit.LAST_DIGIT, o -> o.item().value().map(v -> o.item().width()))
            .truth("weak", o -> Optional.of(o.item().weak()))
            .text("diagnosis", o -> o.item().diagnoses().stream().findFirst().map(d -> d.kind().word()).orElse(""))
            .text("because", o -> SAID.because(o.item().reason())).text("reason", o -> SAID.reason(o.item())).text("where", o -> o.item().figure().where()).place(o -> o.item().figure().place());

    static final TableShape<Of<RelationFinding>> RELATIONS = AuditTables.<RelationFinding>of("relations").text("relation", o -> o.item().relation().id())
            .truth("identity", o -> Optional.of(o.audit().identities().contains(o.item())))
            .occasion(Of::study, o -> o.item().occasion()).text("left_formula", o -> o.item().relation().left())
            .text("sign", o -> o.item().relation().sign().word()).text("right_formula", o -> o.item().relation().right())
            .number("left", ColumnUnit.NONE, o -> sides(o.item()).map(Reason.Compared::left))
            .number("right", ColumnUnit.NONE, o -> sides(o.item()).map(Reason.Compared::right))
            .text("verdict", o -> o.item().verdict().word()).text("convention", o -> o.item().convention().map(Convention::word).orElse(""))
            .text("diagnosis", o -> o.item().diagnoses().stream().findFirst().map(d -> d.kind().word()).orElse(""))
            .text("because", o -> SAID.because(o.item().reason())).text("reason", o -> SAID.reason(o.item())).text("why", o -> SAID.why(o.item()))
            .text("where", o -> o.item().relation().where()).place(o -> o.item().relation().place());

    static final TableShape<Of<Needed>> IMPLIED = AuditTables.<Needed>of("implied").text("relation", o -> o.item().relation().relation().id())
            .occasion(Of::study, o -> o.item().relation().occasion()).text("quantity", o -> o.item().implied().name())
            .text("unit", o -> o.item().implied().printed().unit().word()).text("printed", o -> o.item().implied().printed().text())
            .number("printed_value", ColumnUnit.ROW, o -> Optional.of(o.item().implied().printed().value()))
            .number("low", ColumnUnit.ROW, o -> o.item().implied().left().low().map(Criterion.End::at))
            .number("high", ColumnUnit.ROW, o -> o.item().implied().left().high().map(Criterion.End::at));

    static final TableShape<Of<Proposed>> DIAGNOSES = AuditTables.<Proposed>of("diagnoses").text("figure", o -> o.item().figure())
            .text("relation", o -> o.item().relation()).occasion(Of::study, o -> o.item().occasion())
            .whole("rank", ColumnUnit.NONE, o -> Optional.of(o.item().rank())).text("diagnosis", o -> o.item().diagnosis().kind().word())
            .text("arithmetic", o -> SAID.support(o.item().diagnosis()));

    static final TableShape<Of<BandDefect>> FAULTS = AuditTables.<BandDefect>of("faults").text("indicator", o -> o.item().indicator().map(Indicator::id).orElse(""))
            .text("bands", o -> o.item().bands().id()).text("fault", o -> o.item().kind().word())
            .truth("touches", o -> Optional.of(o.item().touches())).text("what", o -> SAID.fault(o.item()));

    static final TableShape<Of<Beside>> CONTRADICTIONS = AuditTables.<Beside>of("contradictions").text("about", o -> o.item().kind())
            .text("indicator", o -> o.item().indicator()).text("period", o -> o.item().occasion().map(Occasion::period).orElse(""))
            .text("printed", o -> o.item().printed()).text("where", o -> o.item().where()).text("beside", o -> o.item().beside())
            .text("beside_where", o -> o.item().besideWhere()).texts("differs", o -> o.item().differs())
            .text("unit", o -> o.item().unit()).number("value", ColumnUnit.ROW, o -> o.item().value()).truth("touches", o -> Optional.of(o.item().touches()));

    static final TableShape<Of<Noted>> REMARKS = AuditTables.<Noted>of("remarks").whole("remark", ColumnUnit.NONE, o -> Optional.of(o.item().remark()))
            .text("about", o -> o.item().kind()).text("quantity", o -> o.item().subject()).occasion(Of::study, o -> o.item().occasion())
            .text("unit", o -> o.item().printed().map(n -> n.unit().word()).orElse(""))
            .text("printed", o -> o.item().printed().map(Printed::text).orElse(""))
            .number("printed_value", ColumnUnit.ROW, o -> o.item().printed().map(Printed.Number::value));

    static final TableShape<Of<Unchecked>> UNCHECKED = AuditTables.<Unchecked>of("unchecked").text("check", o -> o.item().check().word())
            .occasion(Of::study, o -> o.item().occasion()).text("because", o -> SAID.because(o.item().reason()))
            .texts("names", o -> names(o.item().reason()));

    static final TableShape<Of<Fate>> FATES = AuditTables.<Fate>of("fates").text("figure", o -> o.item().conclusion().map(Figure::id).orElse(""))
            .period(Of::study, o -> o.item().card().period()).text("printed", o -> o.item().printed())
            .texts("label", o -> o.item().labels()).text("outcome", o -> o.item().outcome().word())
            .texts("recomputed_label", o -> o.item().recomputed().keySet())
            .number("assignments", ColumnUnit.COUNT, o -> Optional.of(o.item().assignments()).filter(n -> n.signum() > 0))
            .count("labels_changed", o -> o.item().flips().size())
            .text("where", o -> o.item().conclusion().map(Figure::where).orElse(""));

    static final TableShape<Convention> CONVENTIONS = new TableShape<Convention>("conventions").text("convention", Convention::word)
            .text("meaning", c -> Words.in(Language.ofReader()).of(c));

    private AuditTables() {
    }

    private static <T> TableShape<Of<T>> of(String id) {
        return new TableShape<Of<T>>(id).text("study", o -> o.study().id());
    }

    private static Optional<Reason.Compared> sides(RelationFinding finding) {
        return finding.reason() instanceof Reason.Compared sides ? Optional.of(sides) : Optional.empty();
    }

    /** The numbers that may come out, from the least to the greatest. */
    private static Optional<Interval> set(Recomputed recomputed) {
        if (recomputed instanceof Recomputed.Number number) {
            return Optional.of(number.value().range());
        }
        if (recomputed instanceof Recomputed.Totals totals) {
            return Optional.of(Interval.closed(totals.least(), totals.most()));
        }
        if (recomputed instanceof Recomputed.Count count) {
            return Optional.of(Interval.closed(BigDecimal.valueOf(count.certain()), BigDecimal.valueOf((long) count.certain() + count.open())));
        }
        List<BigDecimal> several = recomputed instanceof Recomputed.Scores scores ? scores.scores()
                : recomputed instanceof Recomputed.Shares shares ? shares.shares() : List.of();
        return several.stream().min(Comparator.naturalOrder()).map(low -> Interval.closed(low, Collections.max(several)));
    }

    /** At its face where it was calculated; else where only one may come out. */
    private static Optional<BigDecimal> number(Recomputed recomputed) {
        return recomputed instanceof Recomputed.Number number ? Optional.of(number.value().centre())
                : set(recomputed).filter(Interval::isPoint).map(Interval::low);
    }

    private static <T> Stream<Of<T>> each(Audit[] audits, Function<Audit, List<T>> items) {
        return Stream.of(audits).flatMap(a -> Of.all(a, items.apply(a)));
    }

    public static Table verdicts(Audit... audits) {
        return VERDICTS.of(each(audits, Audit::findings));
    }

    public static Table relations(Audit... audits) {
        return RELATIONS.of(each(audits, AuditTables::relations));
    }

    private static List<RelationFinding> relations(Audit audit) {
        return Stream.concat(audit.relations().stream(), audit.identities().stream()).toList();
    }

    public static Table implied(Audit... audits) {
        return IMPLIED.of(each(audits, a -> relations(a).stream().flatMap(r -> r.implied().stream().map(i -> new Needed(r, i))).toList()));
    }

    public static Table diagnoses(Audit... audits) {
        return DIAGNOSES.of(each(audits, a -> Stream.concat(a.findings().stream().flatMap(f -> proposed(f.figure().id(), "",
                f.figure().occasion(), f.diagnoses())), relations(a).stream().flatMap(r -> proposed("", r.relation().id(),
                r.occasion(), r.diagnoses()))).toList()));
    }

    private static Stream<Proposed> proposed(String figure, String relation, Occasion occasion, List<Diagnosis> diagnoses) {
        return diagnoses.stream().map(d -> new Proposed(figure, relation, occasion, diagnoses.indexOf(d) + 1, d));
    }

    public static Table faults(Audit... audits) {
        return FAULTS.of(each(audits, Audit::bandDefects));
    }

    public static Table contradictions(Audit... audits) {
        return CONTRADICTIONS.of(each(audits, a -> a.contradictions().stream().map(AuditTables::beside).toList()));
    }

    private static Beside beside(Contradiction contradiction) {
        if (contradiction instanceof Contradiction.TablesDiffer t) {
            return new Beside("bands", t.indicator().id(), t.indicator().unit().word(), Optional.empty(), t.row().where(), t.row().label(), t.otherRow().where(),
                    t.otherRow().label(), t.what().stream().sorted().map(Choice::word).toList(), t.value(), t.touches());
        }
        Contradiction.JudgementsDiffer j = (Contradiction.JudgementsDiffer) contradiction;
        return new Beside("judgements", j.first().indicator(), "", Optional.of(j.first().occasion()), j.first().where(),
                j.first().printed().text(), j.second().where(), j.second().printed().text(), List.of(), Optional.empty(), true);
    }

    public static Table remarks(Audit... audits) {
        return REMARKS.of(each(audits, a -> {
            List<Noted> noted = new ArrayList<>();
            List<Remark> remarks = a.remarks();
            remarks.forEach(r -> noted.addAll(noted(remarks.indexOf(r) + 1, r)));
            return noted;
        }));
    }

    private static List<Noted> noted(int remark, Remark r) {
        if (r instanceof Remark.Jump jump) {
            return printed(remark, "jump", r, List.of(jump.from(), jump.to()));
        }
        if (r instanceof Remark.Fraction fraction) {
            return printed(remark, "fraction", r, fraction.fractions());
        }
        if (r instanceof Remark.Alike alike) {
            return printed(remark, "alike", r, alike.printed());
        }
        if (r instanceof Remark.PartOfAYear part) {
            return printed(remark, "part-of-a-year", r, List.of(part.printed()));
        }
        return r.occasions().stream().map(o -> new Noted(remark, "complements", r.subject(), o, Optional.empty())).toList();
    }

    private static List<Noted> printed(int remark, String kind, Remark of, List<Remark.At> printed) {
        return printed.stream().map(p -> new Noted(remark, kind, of.subject(), p.occasion(), Optional.of(p.printed()))).toList();
    }

    public static Table unchecked(Audit... audits) {
        return UNCHECKED.of(each(audits, Audit::unchecked));
    }

    private static List<String> names(Unchecked.WhyUnchecked reason) {
        return reason instanceof Unchecked.NotPrinted r ? r.ids() : reason instanceof Unchecked.SeveralNames s ? s.names()
                : reason instanceof Unchecked.OfMeans m ? m.ids() : reason instanceof Unchecked.NoDays d ? d.parts() : List.of();
    }

    public static Table fates(Audit... audits) {
        return FATES.of(each(audits, Audit::fates));
    }

    public static Table conventions() {
        return CONVENTIONS.of(Stream.of(Convention.values()));
    }
}
