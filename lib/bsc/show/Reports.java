package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Fate;
import bsc.model.Figure;
import bsc.model.Verdict;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** The result of {@code reproduce} for machines. */
public final class Reports {
    private Reports() {
    }

    /** Every figure, relation and identity with its verdict, a row each. */
    public static String csv(List<Audit> audits) {
        return FigureListing.withRelations(audits).in(Format.CSV);
    }

    /** The same, with the fate of each conclusion and the faults of the bands. */
    public static String json(List<Audit> audits) {
        return Listing.JSON.toJson(studies(audits)) + "\n";
    }

    private static JsonArray studies(List<Audit> audits) {
        JsonArray studies = new JsonArray();
        for (Audit audit : audits) {
            JsonObject study = new JsonObject();
            study.addProperty("study", audit.study().id());
            study.addProperty("citation", audit.study().citation());
            JsonObject counts = new JsonObject();
            for (Verdict verdict : Verdict.values()) {
                counts.addProperty(verdict.word(), audit.with(verdict).size());
            }
            study.add("verdicts", counts);
            study.add("conclusion", json(audit.fate()));
            JsonArray conclusions = new JsonArray();
            audit.fates().stream().filter(f -> f.conclusion().isPresent()).map(Reports::json).forEach(conclusions::add);
            study.add("conclusions", conclusions);
            study.add("figures", FigureListing.of(audit).json());
            study.add("relations", RelationListing.of(audit.relations()).json());
            study.add("identities", RelationListing.of(audit.identities()).json());
            study.add("not_together", RelationText.notTogether(audit).json());
            study.add("repairs", RepairText.listing(audit).json());
            study.add("bands", BandText.listing(audit).json());
            study.add("remarks", RemarkText.of(audit).json());
            study.add("printed_in_two_ways", ContradictionText.of(audit).json());
            study.add("not_checked", UncheckedText.listing(audit).json());
            study.add("notes", NoteText.of(audit, true).json());
            studies.add(study);
        }
        return studies;
    }

    private static JsonObject json(Fate fate) {
        JsonObject json = new JsonObject();
        json.addProperty("figure", fate.conclusion().map(Figure::id).orElse(""));
        json.addProperty("period", fate.card().occasion().toString());
        json.addProperty("printed", fate.printed());
        json.addProperty("outcome", fate.outcome().word());
        json.addProperty("assignments", fate.assignments());
        JsonObject recomputed = new JsonObject();
        fate.recomputed().forEach(recomputed::addProperty);
        json.add("recomputed", recomputed);
        JsonArray flips = new JsonArray();
        fate.flips().stream().map(FateText::flip).forEach(flips::add);
        json.add("labels_that_change", flips);
        JsonArray breakers = new JsonArray();
        fate.breakers().forEach(breakers::add);
        json.add("one_other_score_could_change_it", breakers);
        return json;
    }
}
