#!/usr/bin/env python3
"""An independent evaluation of a review log, to hold src/core/retention/evaluate.ts against.

It shares no code with the app: the formulas of FSRS-6 are written down once more (without the rounding that ts-fsrs does
to eight decimals), study days are counted with Python's own time zones, and the area under the curve is counted pair by
pair through ranks. Standard library only.

    python3 evaluate.py make > log.csv           simulates learners (fixed seed) and writes their log
    python3 evaluate.py judge log.csv > evaluate.json

The zone and the hour at which a day begins are ZONE and DAY_START below; the test passes the same to the app.
"""
import csv
import json
import math
import random
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("America/New_York")
DAY_START = 4

DEFAULT = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
           1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
# Learners who forget sooner at first, and more of a lapsed card, than the published average.
LEARNERS = [0.12, 0.9, 1.6, 6.0, 6.8, 0.7, 2.6, 0.01, 1.6, 0.22, 0.9, 1.3, 0.08, 0.3, 1.4, 0.5, 2.2, 0.6, 0.12, 0.1, 0.2]


def clamp(value, low, high):
    return max(low, min(high, value))


def recall(w, days, stability):
    factor = 0.9 ** (-1 / w[20]) - 1
    return (1 + factor * days / stability) ** -w[20]


def first_difficulty(w, grade):
    return w[4] - math.exp(w[5] * (grade - 1)) + 1


def step(w, memory, days, grade):
    if memory is None:
        return max(w[grade - 1], 0.001), clamp(first_difficulty(w, grade), 1, 10)
    s, d = memory
    if days == 0:
        growth = math.exp(w[17] * (grade - 3 + w[18])) * s ** -w[19]
        s2 = s * (max(growth, 1) if grade >= 2 else growth)
    elif grade == 1:
        r = recall(w, days, s)
        s2 = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * math.exp(w[14] * (1 - r))
        s2 = min(s2, s / math.exp(w[17] * w[18]))
    else:
        r = recall(w, days, s)
        s2 = s * (1 + math.exp(w[8]) * (11 - d) * s ** -w[9] * (math.exp(w[10] * (1 - r)) - 1)
                  * (w[15] if grade == 2 else 1) * (w[16] if grade == 4 else 1))
    change = -w[6] * (grade - 3) * (10 - d) / 9
    d2 = w[7] * first_difficulty(w, 4) + (1 - w[7]) * (d + change)
    return clamp(s2, 0.001, 36500), clamp(d2, 1, 10)


def study_day(millis):
    local = datetime.fromtimestamp(millis // 1000, timezone.utc).astimezone(ZONE)
    date = local.date()
    return date - timedelta(days=1) if local.hour < DAY_START else date


def scored(rows):
    """Each answer that counts: chance before it, outcome, and what the bins need."""
    cards = {}
    for card, millis, grade in rows:
        day = study_day(millis)
        known = cards.get(card)
        if known is None:
            cards[card] = {"memory": step(DEFAULT, None, 0, grade), "day": day, "long": 0, "lapses": 0}
            continue
        days = max(0, (day - known["day"]).days)
        if days > 0:
            known["long"] += 1
            yield recall(DEFAULT, days, known["memory"][0]), grade > 1, days, known["long"], known["lapses"]
            if grade == 1:
                known["lapses"] += 1
        known["memory"] = step(DEFAULT, known["memory"], days, grade)
        known["day"] = day


def bin_of(days, long, lapses):
    """The borders as they are published, constants included."""
    return (
        2.48 * 3.62 ** math.floor(math.log(days) / math.log(3.62)),
        1.99 * 1.89 ** math.floor(math.log(long + 1) / math.log(1.89)),
        0 if lapses == 0 else 1.65 * 1.73 ** math.floor(math.log(lapses) / math.log(1.73)),
    )


def area_under_curve(outcomes):
    """Mann-Whitney: the rank sum of recalled answers, ties sharing their mean rank."""
    ordered = sorted(outcomes)
    ranks = {}
    for rank, (chance, _) in enumerate(ordered, start=1):
        ranks.setdefault(chance, []).append(rank)
    mean_rank = {chance: sum(r) / len(r) for chance, r in ranks.items()}
    hits = [chance for chance, recalled in outcomes if recalled]
    misses = len(outcomes) - len(hits)
    total = sum(mean_rank[chance] for chance in hits)
    return (total - len(hits) * (len(hits) + 1) / 2) / (len(hits) * misses)


def judge(rows):
    points = list(scored(rows))
    n = len(points)
    loss = -sum(math.log(p if y else 1 - p) for p, y, *_ in points) / n
    alike = defaultdict(list)
    for p, y, *place in points:
        alike[bin_of(*place)].append((p, y))
    squares = 0.0
    for members in alike.values():
        gap = sum(p for p, _ in members) / len(members) - sum(y for _, y in members) / len(members)
        squares += len(members) * gap * gap
    tenths = []
    for tenth in range(10):
        low, high = tenth / 10, (tenth + 1) / 10
        members = [(p, y) for p, y, *_ in points if low <= p < high or (tenth == 9 and p == 1)]
        tenths.append({
            "from": low, "to": high, "n": len(members),
            "predicted": sum(p for p, _ in members) / len(members) if members else None,
            "observed": sum(y for _, y in members) / len(members) if members else None,
        })
    return {
        "reviews": len(rows), "scored": n, "logLoss": loss, "rmseBins": math.sqrt(squares / n),
        "auc": area_under_curve([(p, y) for p, y, *_ in points]),
        "retention": sum(y for _, y, *_ in points) / n, "bins": tenths,
    }


def make(cards=1200, horizon=500):
    """Learners answer when the default weights say, give or take; whether they recall is up to LEARNERS."""
    chance = random.Random(20260302)
    start = datetime(2025, 1, 6, tzinfo=ZONE)
    rows = []
    for card in range(cards):
        day, truth, model, last = chance.randrange(0, 300), None, None, None
        while day < horizon:
            # Also late evenings and the small hours, on both sides of the day's beginning.
            minute = chance.choice([9 * 60, 13 * 60, 20 * 60, 23 * 60, 26 * 60, 27 * 60 + 30]) + chance.randrange(0, 55)
            at = start + timedelta(days=day)
            millis = int((at + timedelta(minutes=minute)).timestamp() * 1000) + chance.randrange(0, 1000)
            for again in range(4):
                today = study_day(millis)
                days = max(0, (today - last).days) if last else 0
                known = recall(LEARNERS, days, truth[0]) if truth and days else (0.9 if truth else 0.6)
                if chance.random() < known:
                    grade = chance.choices([2, 3, 4], [0.1, 0.78, 0.12])[0]
                else:
                    grade = 1
                truth, model, last = step(LEARNERS, truth, days, grade), step(DEFAULT, model, days, grade), today
                rows.append((card, millis, grade))
                if grade > 1:
                    break
                millis += chance.randrange(60_000, 900_000)
            wait = max(1, round(model[0] * chance.choice([0.4, 0.7, 1, 1, 1.3, 2.2])))
            day += wait
    rows.sort(key=lambda row: row[1])
    print("card_id,review_time,review_rating")
    for row in rows:
        print(",".join(map(str, row)))


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = [(r["card_id"], int(r["review_time"]), int(r["review_rating"])) for r in csv.DictReader(file)]
    return sorted(rows, key=lambda row: row[1])


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        make()
    elif sys.argv[1:2] == ["judge"] and len(sys.argv) == 3:
        print(json.dumps(judge(read(sys.argv[2])), indent=2))
    else:
        sys.exit(__doc__)
