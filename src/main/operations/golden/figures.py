#!/usr/bin/env python3
"""Every figure of Memory, of an article and of each card, of one fixed log at one fixed moment, without the app's code.

FSRS-6 is written down in evaluate.py beside core/retention, study days, steps, intervals, stages and sums are written down
here. Nothing is rounded on the way, where the app rounds chances and stabilities to eight decimals. Standard library only.

    python3 figures.py make > figures.csv            simulates two months-long habits (fixed seed) and writes their answers
    python3 figures.py judge figures.csv > figures.json

The test gives the same answers to the app, one act at a time, takes back those marked as undone, and compares.
"""
import copy
import csv
import json
import math
import os
import random
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../core/retention/golden"))
from evaluate import DEFAULT, LEARNERS, bin_of, recall, step  # noqa: E402

DAY_START = 4
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
# The first sixty cards stand on one article, the others on another; every third asks for a number, the others for a date.
CARDS, FIRST_ARTICLE = 100, 60
NOW, NOW_OFFSET = int(datetime(2025, 9, 16, 1, 30, tzinfo=timezone.utc).timestamp() * 1000), -300
EPOCH = date(1970, 1, 1)
Z = 1.959963984540054
# Two cards of an article ask for each of its parts. Who is spoken of by which cards, by their places in the article, and how
# much whoever it is matters (cards of nobody: 2); which parts an argument joins.
PEOPLE = [{"Ada Lind": (3, 7), "Bo Falk": (1, 11)}, {"Ada Lind": (3, 5), "Cyr Holm": (2, 9)}]
ARGUMENTS = [{"ferries": [0, 1, 2], "tolls": [3, 4, 13], "dues": [5, 40]}, {"ice": [1, 5, 8, 11], "gales": [3]}]


def study_day(at, offset):
    """The local date, or the one before while the local clock shows less than four; as days since 1970."""
    local = datetime(1970, 1, 1) + timedelta(milliseconds=at, minutes=offset)
    day = local.date() - timedelta(days=1) if local.hour < DAY_START else local.date()
    return (day - EPOCH).days


def written(day):
    return (EPOCH + timedelta(days=day)).isoformat()


def whole(days):
    return max(1, math.floor(days + 0.5))


def interval(stability, wanted):
    """Days until the chance of recall has fallen to the one wanted; a stability is those days for nine tenths."""
    decay = DEFAULT[20]
    return whole(stability * (wanted ** (-1 / decay) - 1) / (0.9 ** (-1 / decay) - 1))


def after(phase, index, grade):
    """Which step follows: steps of 1 and 10 minutes at first, of 10 minutes after a lapse. None: no step."""
    if phase == "review":
        return ("relearning", 0) if grade == 1 else None
    steps = 1 if phase == "relearning" else 2
    name = "relearning" if phase == "relearning" else "learning"
    if grade <= 2:
        return name, (0 if grade == 1 else index)
    if grade == 3 and index + 1 < steps:
        return name, index + 1
    return None


class Card:
    def __init__(self):
        self.memory = self.day = self.at = self.due = None
        self.phase, self.index, self.interval = "new", 0, 0
        self.long = self.lapses = self.reps = self.falls = 0
        self.first = self.counted = None
        self.wanted = 0.9

    def answer(self, at, offset, grade):
        """Takes an answer in, and says what it was: its day, stage, and what was foretold of it."""
        day = study_day(at, offset)
        stage = self.phase
        if stage == "review":
            stage = "repeat" if self.counted == day else ("young" if self.interval < 21 else "mature")
            self.counted = day
        days = 0 if self.day is None else max(0, day - self.day)
        self.first = self.first or grade
        foretold = None
        if self.memory and days > 0:
            self.long += 1
            foretold = (recall(DEFAULT, days, self.memory[0]), days, self.long, self.lapses, self.first)
            self.lapses += grade == 1
        self.reps += 1
        self.falls += grade == 1 and self.phase == "review"
        following = after(self.phase, self.index, grade)
        before, self.memory = self.memory, step(DEFAULT, self.memory, days, grade)
        if following:
            self.interval = 0
        elif self.phase == "review":
            hard, good, easy = (interval(step(DEFAULT, before, days, other)[0], self.wanted) for other in (2, 3, 4))
            hard = min(hard, good)
            good = max(good, hard + 1)
            self.interval = {2: hard, 3: good, 4: max(easy, good + 1)}[grade]
        else:
            self.interval = interval(self.memory[0], self.wanted)
        self.phase, self.index = following or ("review", 0)
        self.day, self.at, self.due = day, at, day + self.interval
        return day, stage, foretold


def make():
    chance = random.Random(20260309)
    start = int(datetime(2025, 2, 3, tzinfo=timezone.utc).timestamp() * 1000)
    rows, cards, truths = [], [Card() for _ in range(CARDS)], [None] * CARDS
    # A few begin on the last days, and are left within their steps.
    due = [chance.randrange(0, 150) if number % 20 != 11 else 221 for number in range(CARDS)]
    last = 0
    for today in range(0, 222):
        # Winter and summer time of one place, then a flight west.
        offset = 60 if today < 55 else 120 if today < 150 else -300
        minute = chance.choice([8 * 60, 13 * 60, 22 * 60 + 30, 26 * 60, 27 * 60 + 40])
        clock = start + today * DAY + (minute - offset) * MINUTE
        # One morning begins just past four, with a clock that is then set back into the study day before.
        if today == 120:
            clock = start + today * DAY + (28 * 60 + 5 - offset) * MINUTE
        clock = max(clock, last + MINUTE)
        if chance.random() < 0.12 and today not in (120, 221):
            continue
        asked = [number for number in range(CARDS) if due[number] <= today and number % 20 != 7]
        # A few are met again on the same day; all of them on the day the clock is set back.
        again = asked if today == 120 else [number for number in asked if chance.random() < 0.06]
        for turn, number in enumerate(asked + again):
            card = cards[number]
            if today == 120 and turn == len(asked):
                clock -= 3 * HOUR
            for _ in range(chance.choice([1, 3, 3, 3]) if today < 219 else 1):
                days = 0 if card.day is None else max(0, study_day(clock, offset) - card.day)
                known = recall(LEARNERS, days, truths[number][0]) if truths[number] and days else 0.75
                grade = chance.choices([2, 3, 4], [0.1, 0.75, 0.15])[0] if chance.random() < known else 1
                millis = chance.randrange(1_200, 30_000)
                undone = chance.random() < 0.02
                rows.append((number, clock, offset, grade, millis, int(undone)))
                clock += millis + 1_000
                if undone:
                    continue
                truths[number] = step(LEARNERS, truths[number], days, grade)
                card.answer(rows[-1][1], offset, grade)
                if card.interval:
                    break
            # Early, on time, late.
            due[number] = today + max(1, round(card.interval * chance.choice([0.5, 1, 1, 1.4])))
        last = clock
    print("card,at,offset_minutes,grade,millis,undone")
    for row in rows:
        print(",".join(map(str, row)))


def place_of(number):
    return number - FIRST_ARTICLE * (number >= FIRST_ARTICLE)


def people_of(number):
    return {name: matters for name, (matters, every) in PEOPLE[number >= FIRST_ARTICLE].items()
            if place_of(number) % every == 0}


def argument(article, parts, now):
    """Known when every part is recalled; a part of which several cards are learned, by their mean."""
    learned = [[chance for number, chance in now.items()
                if (number >= FIRST_ARTICLE) == article and place_of(number) // 2 == part] for part in parts]
    means = [math.fsum(chances) / len(chances) for chances in learned if chances]
    return {"links": len(parts), "learned": len(means), "cards": sum(map(len, learned)),
            "chance": math.prod(means) if len(means) == len(parts) else 0 if means else None}


def rate(passed, failed):
    n = passed + failed
    if n == 0:
        return {"pass": 0, "fail": 0, "rate": None, "low": None, "high": None}
    low, high = wilson(passed, n)
    return {"pass": passed, "fail": failed, "rate": passed / n, "low": low, "high": high}


def wilson(hits, n):
    """The two shares whose normal interval reaches the one observed: roots of (p - x)^2 = z^2 p (1 - p) / n."""
    x = hits / n
    a, b, c = 1 + Z * Z / n, -(2 * x + Z * Z / n), x * x
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return (0 if hits == 0 else (-b - root) / (2 * a)), (1 if hits == n else (-b + root) / (2 * a))


def likely(chances):
    if not chances:
        return {"of": 0, "expected": None, "low": None, "high": None}
    mean = math.fsum(chances)
    spread = Z * math.sqrt(math.fsum(p * (1 - p) for p in chances))
    return {"of": len(chances), "expected": mean, "low": max(0, mean - spread), "high": min(len(chances), mean + spread)}


def counted(values, borders):
    last = len(borders) - 2
    return [sum(1 for v in values if (v >= low or i == 0) and (v < high or i == last))
            for i, (low, high) in enumerate(zip(borders, borders[1:]))]


def quartiles(values):
    ordered = sorted(values)
    at = lambda share: (lambda h: ordered[math.floor(h)] + (h % 1) * (ordered[math.ceil(h)] - ordered[math.floor(h)]))(share * (len(ordered) - 1))
    return {"low": at(0.25), "median": at(0.5), "high": at(0.75)} if ordered else None


def agreement(points, borders, last, of):
    bins = defaultdict(list)
    for point in points:
        bins[max(i for i, border in enumerate(borders) if of(point) >= border)].append(point)
    rows = []
    for i, members in sorted(bins.items()):
        n, hits = len(members), sum(m["recalled"] for m in members)
        low, high = wilson(hits, n)
        rows.append({"from": borders[i], "to": borders[i + 1] if i + 1 < len(borders) else last, "n": n,
                     "predicted": math.fsum(m["chance"] for m in members) / n, "observed": hits / n, "low": low, "high": high})
    return rows


CHANCES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.84, 0.87, 0.89, 0.91, 0.93, 0.95, 0.97, 0.985]
BANDS = [(0.95, 2), (0.85, 0.95), (0.7, 0.85), (0.5, 0.7), (0, 0.5)]
DAYS = [1, 2, 3, 4, 6, 9, 14, 21, 30, 45, 68, 100, 150, 230, 340, 510, 770, 1150, 1730]


def model_of(points):
    n, hits = len(points), sum(p["recalled"] for p in points)
    alike = defaultdict(list)
    for p in points:
        alike[bin_of(p["days"], p["long"], p["lapses"])].append(p)
    gaps = ((math.fsum(p["chance"] - p["recalled"] for p in members)) ** 2 / len(members) for members in alike.values())
    share = hits / n
    return {
        "scored": n, "recalled": hits, "predicted": math.fsum(p["chance"] for p in points) / n,
        "logLoss": -math.fsum(math.log(p["chance"] if p["recalled"] else 1 - p["chance"]) for p in points) / n,
        "averageLoss": -(share * math.log(share) + (1 - share) * math.log(1 - share)),
        "rmseBins": math.sqrt(math.fsum(gaps) / n),
        "calibration": agreement(points, CHANCES, 1, lambda p: p["chance"]),
        "curve": agreement(points, DAYS, 36_500, lambda p: p["days"]),
        "curveAfterGood": agreement([p for p in points if p["first"] == 3], DAYS, 36_500, lambda p: p["days"]),
    }


# What is assumed of whoever has answered nothing: milliseconds and grades, and how many answers of one's own outweigh it.
USUAL_MILLIS, MILLIS_WEIGH, GRADES_WEIGH = {"first": 12_000, "step": 7_000, "review": 8_000}, 20, 50
USUAL_GRADES = {"first": (0.25, 0.1, 0.5, 0.15), "step": (0.1, 0.05, 0.8, 0.05), "review": (0, 0.1, 0.8, 0.1)}
KINDS = {"new": "first", "learning": "step", "relearning": "step", "young": "review", "mature": "review"}


def habits(answers):
    """How long an answer of a kind and grade takes, and how often each grade is given, the forgotten reviews aside."""
    millis, mix = {}, {}
    for kind, usual in USUAL_GRADES.items():
        given = [[a["millis"] for a in answers if KINDS.get(a["stage"]) == kind and a["grade"] == g] for g in (1, 2, 3, 4)]
        drawn = lambda towards, taken: (towards * MILLIS_WEIGH + sum(taken)) / (MILLIS_WEIGH + len(taken))
        average = drawn(USUAL_MILLIS[kind], sum(given, []))
        millis[kind] = [drawn(average, taken) for taken in given]
        counts = [0 if kind == "review" and g == 0 else len(taken) for g, taken in enumerate(given)]
        mix[kind] = [(share * GRADES_WEIGH + n) / (GRADES_WEIGH + sum(counts)) for share, n in zip(usual, counts)]
    return millis, mix


def known_on(cards, morning):
    return math.fsum(recall(DEFAULT, max(0, morning - card.day), card.memory[0]) for card in cards if card.memory)


def live(cards, today, wanted, habit, chance, new_a_day=20, days=365):
    """One life of a year without a limit of minutes: minutes and reviews a day, and what is known the morning after it."""
    millis, mix = habit
    cards = copy.deepcopy(cards)
    reviews = spent = 0
    for card in cards:
        card.wanted = wanted
    for day in range(today, today + days):
        fresh = [card for card in cards if card.memory is None][:new_a_day]
        for card in [card for card in cards if card.memory and card.due <= day] + fresh:
            for _ in range(13):
                kind = "first" if card.memory is None else "review" if card.phase == "review" else "step"
                reviews += kind == "review"
                forgotten = kind == "review" and chance.random() >= recall(DEFAULT, day - card.day, card.memory[0])
                grade = 1 if forgotten else chance.choices([1, 2, 3, 4], mix[kind])[0]
                spent += millis[kind][grade - 1]
                card.answer(day * DAY + 12 * HOUR, 0, grade)
                if card.interval:
                    break
            card.due = max(card.due, day + 1)
    return spent / MINUTE / days, reviews / days, known_on(cards, today + days)


def year_of(cards, answers, today, lives=200):
    """Means over many lives, and how far one life is from them."""
    habit = habits([a for a in answers if a["day"] < today])
    points = []
    for wanted in (0.8, 0.9):
        chance = random.Random(20250916)
        lived = list(zip(*(live(cards, today, wanted, habit, chance) for _ in range(lives))))
        names = ("minutesPerDay", "reviewsPerDay", "known")
        mean = [math.fsum(figures) / lives for figures in lived]
        spread = [math.sqrt(math.fsum((x - m) ** 2 for x in figures) / (lives - 1)) for figures, m in zip(lived, mean)]
        points.append({"retention": wanted, "mean": dict(zip(names, mean)), "spread": dict(zip(names, spread))})
    return {"facts": len(cards), "knownNow": known_on(cards, today), "untouched": known_on(cards, today + 365),
            "lives": lives, "points": points}


def judge(rows):
    cards, answers, points = [Card() for _ in range(CARDS)], [], []
    for number, at, offset, grade, millis, undone in rows:
        if undone:
            continue
        day, stage, foretold = cards[number].answer(at, offset, grade)
        answers.append({"card": number, "day": day, "stage": stage, "grade": grade, "millis": millis,
                        "article": number >= FIRST_ARTICLE, "type": "number" if number % 3 == 0 else "date"})
        if foretold:
            names = ("chance", "days", "long", "lapses", "first")
            points.append({**dict(zip(names, foretold)), "recalled": grade > 1, "article": number >= FIRST_ARTICLE})
    today = study_day(NOW, NOW_OFFSET)
    since = min(a["day"] for a in answers)
    monday = since - (since + 3) % 7

    def rates(low, high, some=lambda a: True):
        def of(*stages):
            within = [a for a in answers if low <= a["day"] <= high and a["stage"] in stages and some(a)]
            return rate(sum(a["grade"] > 1 for a in within), sum(a["grade"] == 1 for a in within))
        return {"young": of("young"), "mature": of("mature"), "all": of("young", "mature")}

    periods = {"today": (today, today), "yesterday": (today - 1, today - 1), "week": (today - 6, today),
               "month": (today - 29, today), "year": (today - 364, today), "all": (since, today)}
    weeks = []
    for first in range(monday, today + 1, 7):
        last = min(first + 6, today)
        within = [a for a in answers if first <= a["day"] <= last and a["stage"] in ("young", "mature")]
        weeks.append({"from": written(first), "to": written(last), "rate": rates(first, last)["all"],
                      "grades": [sum(a["grade"] == g for a in within) for g in (1, 2, 3, 4)]})

    coming = [{"young": 0, "mature": 0, "steps": 0} for _ in range(365)]
    overdue = 0
    for card in cards:
        if card.phase in ("learning", "relearning"):
            coming[max(0, card.due - today)]["steps"] += 1
        elif card.phase == "review" and card.due < today:
            overdue += 1
        elif card.phase == "review" and card.due < today + len(coming):
            coming[card.due - today]["mature" if card.interval >= 21 else "young"] += 1

    days = defaultdict(lambda: [0, 0])
    for a in answers:
        days[a["day"]][0] += 1
        days[a["day"]][1] += a["millis"]

    learned = [(number, card) for number, card in enumerate(cards) if card.memory]
    chance_at = lambda card, at: recall(DEFAULT, max(0, at - card.at) / DAY, card.memory[0])
    now = {number: chance_at(card, NOW) for number, card in learned}
    then = {number: chance_at(card, NOW + 7 * DAY) for number, card in learned}
    weight = lambda number: max(people_of(number).values(), default=2) * (0.9 - then[number])
    risk = sorted((number for number, _ in learned if then[number] < 0.9), key=lambda number: (-weight(number), number))
    names = sorted({name for people in PEOPLE for name in people})
    group = lambda some: {**likely([now[n] for n, _ in learned if some({"article": n >= FIRST_ARTICLE, "type": "number" if n % 3 == 0 else "date"})]),
                          "rate": rates(since, today, some)["all"]}
    times = lambda some: {"answers": sum(map(some, answers)), "quartiles": quartiles([a["millis"] for a in answers if some(a)])}
    stabilities = [card.memory[0] for _, card in learned]
    second = [n for n, _ in learned if n >= FIRST_ARTICLE]

    def preview(card, grade):
        other = copy.deepcopy(card)
        other.answer(NOW, NOW_OFFSET, grade)
        return other.interval

    def of_card(number):
        card = cards[number]
        return {"stability": card.memory[0], "difficulty": card.memory[1], "reps": card.reps, "lapses": card.falls,
                "retrievability": now[number], "dueDay": written(card.due),
                "previews": [preview(card, grade) for grade in (1, 2, 3, 4)]}
    return {
        "now": NOW, "offsetMinutes": NOW_OFFSET, "today": written(today), "answers": len(answers), "since": written(since),
        "trueRetention": {name: rates(*span) for name, span in periods.items()},
        "weeks": weeks,
        "forecast": {"overdue": overdue, "days": coming},
        "activity": [{"day": written(day), "answers": n, "millis": ms} for day, (n, ms) in sorted(days.items())],
        "recall": likely(list(now.values())),
        "deviation": math.sqrt(math.fsum(p * (1 - p) for p in now.values())),
        "groups": {"first": group(lambda x: not x["article"]), "second": group(lambda x: x["article"]),
                   "number": group(lambda x: x["type"] == "number"), "date": group(lambda x: x["type"] == "date")},
        "people": {name: likely([now[n] for n, _ in learned if name in people_of(n)]) for name in names},
        "arguments": {name: argument(article, parts, now)
                      for article, some in enumerate(ARGUMENTS) for name, parts in some.items()},
        "stability": {"n": counted(stabilities, [0] + [2 ** i for i in range(12)] + [36_500]),
                      "median": quartiles(stabilities)["median"]},
        "difficulty": counted([card.memory[1] for _, card in learned], list(range(1, 11))),
        "retrievability": counted(list(now.values()), [i / 20 for i in range(21)]),
        "risk": {"cards": len(risk), "first": [{"card": n, "now": now[n], "then": then[n]} for n in risk[:6]]},
        # Taken back or not: a clock that jumped did so either way.
        "clock": {"backwards": sum(b[1] < a[1] - HOUR for a, b in zip(rows, rows[1:])), "ahead": sum(r[1] > NOW + HOUR for r in rows)},
        "times": {"all": times(lambda a: True)["quartiles"],
                  "kinds": {kind: times(lambda a, kind=kind: a["type"] == kind) for kind in ("number", "date")},
                  "grades": [times(lambda a, g=g: a["grade"] == g) for g in (1, 2, 3, 4)]},
        "model": model_of(points),
        "modelOfSecond": model_of([p for p in points if p["article"]]),
        "article": {
            "learned": len(second), "recall": {**likely([now[n] for n in second]),
                                               "deviation": math.sqrt(math.fsum(now[n] * (1 - now[n]) for n in second))},
            "bands": [sum(low <= now[n] < high for n in second) for low, high in BANDS],
            # If nothing is answered any more: today, in a month, in a quarter of a year.
            "stopped": {n: [chance_at(cards[n], NOW + days * DAY) for days in (0, 30, 90)] for n in second},
        },
        "year": year_of(cards, answers, today),
        "cards": {n: of_card(n) for n, _ in learned},
        "dueByDay": [overdue + sum(coming[0].values())] + [sum(day.values()) for day in coming[1:30]],
    }


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return [tuple(map(int, row.values())) for row in csv.DictReader(file)]


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        make()
    elif sys.argv[1:2] == ["judge"] and len(sys.argv) == 3:
        print(json.dumps(judge(read(sys.argv[2])), indent=1))
    else:
        sys.exit(__doc__)
