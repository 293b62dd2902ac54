"""Admissions to ward-months in pandas: the daily census by differences, as count.sql takes it. Arguments: register, beds."""
import sys

import pandas as pd

if len(sys.argv) == 1:
    print("pandas", pd.__version__)
    sys.exit()
a = pd.read_csv(sys.argv[1], parse_dates=["admitted", "discharged"])
b = pd.read_csv(sys.argv[2], parse_dates=["from", "to"]).set_index("ward")
came = a.groupby(["ward", "admitted"]).size()
nights = (a["discharged"] - a["admitted"]).dt.days
a["stays"] = nights.clip(lower=1)
a["same"] = nights == 0
a["died"] = a["outcome"] != "alive"
a["late"] = a["outcome"] == "died-after-48h"
a["left"] = 1
left = a.dropna(subset=["discharged"]).groupby(["ward", "discharged"])[["left", "stays", "same", "died", "late"]].sum()
last = max(a["admitted"].max(), a["discharged"].max())
days = pd.MultiIndex.from_product([sorted(a["ward"].unique()), pd.date_range(a["admitted"].min(), last)], names=["ward", "day"])
table = pd.DataFrame({"came": came.reindex(days, fill_value=0)}).join(left.rename_axis(["ward", "day"]).reindex(days, fill_value=0))
table["census"] = (table["came"] - table["left"]).groupby(level=0).cumsum()
table["patient_days"] = table["census"] + table["same"]
table["beds"] = table.index.get_level_values(0).map(b["beds"])
months = table.groupby([table.index.get_level_values(0), table.index.get_level_values(1).to_period("M")])[
    ["beds", "patient_days", "stays", "left", "died", "late"]].sum()
months["bor"] = 100 * months["patient_days"] / months["beds"]
months["alos"] = months["patient_days"] / months["left"]
months["toi"] = (months["beds"] - months["patient_days"]) / months["left"]
print(int(months["patient_days"].sum()))
