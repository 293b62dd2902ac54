# Admissions to ward-months in data.table: the daily census by differences, as count.sql takes it. Arguments: register, beds.
suppressMessages(library(data.table))
files <- commandArgs(TRUE)
if (length(files) == 0) { cat("data.table", as.character(packageVersion("data.table")), "\n"); quit(status = 0) }
a <- fread(files[1], na.strings = "")
b <- fread(files[2], na.strings = "")
b[, from := as.IDate(from)]
came <- a[, .(came = .N), by = .(ward, day = admitted)]
left <- a[!is.na(discharged), .(left = .N, stays = sum(pmax(1L, as.integer(discharged - admitted))), same = sum(discharged == admitted),
    died = sum(outcome != "alive"), late = sum(outcome == "died-after-48h")), by = .(ward, day = discharged)]
days <- CJ(ward = unique(a$ward), day = as.IDate(seq(min(a$admitted), max(came$day, left$day), by = 1)))
days <- merge(merge(days, came, by = c("ward", "day"), all.x = TRUE), left, by = c("ward", "day"), all.x = TRUE)
setnafill(days, fill = 0L, cols = c("came", "left", "stays", "same", "died", "late"))
setorder(days, ward, day)
days[, census := cumsum(came - left), by = ward]
days <- merge(days, b, by = "ward")
months <- days[, .(bed_days = sum(beds * (day >= from)), patient_days = sum(census + same), stay_days = sum(stays), discharged = sum(left), died = sum(died),
    late = sum(late)), by = .(ward, month = format(day, "%Y-%m"))]
months[, `:=`(bor = 100 * patient_days / bed_days, alos = patient_days / discharged, toi = (bed_days - patient_days) / discharged)]
cat(sum(months$patient_days), "\n")
