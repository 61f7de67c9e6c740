#!/usr/bin/env python3
"""Scores, speed, memory and start-up of the program: prints each figure with its floor; exit status 1 below one.

usage: .ci/measure.py PROGRAM SHARED
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

SCORES = {  # set: figure: floor; a trap hit is a fault, so that its floor is a ceiling
    "seeds": {"place_f1": 0.95, "incident_f1": 0.95, "incident_f1_strict": 0.90, "killed_acc": 0.95, "date_acc": 0.95,
              "claim_acc": 0.95, "origin_acc": 1.0, "trap_hits": 0},
    "dev": {"span_f1": 0.92, "at_10km": 0.90, "emitted_precision": 0.95, "incident_f1": 0.94, "incident_f1_strict": 0.90,
            "killed_acc": 0.92, "injured_acc": 0.90, "date_acc": 0.95, "claim_acc": 0.90, "origin_acc": 0.90, "role_f1": 0.88,
            "trap_hits": 3},
    "corpus": {"span_f1": 0.90, "at_10km": 0.90, "emitted_precision": 0.90, "incident_f1": 0.88, "killed_acc": 0.80},
    "corpus/second": {"span_f1": 0.92, "at_10km": 0.91, "emitted_precision": 0.92, "incident_f1": 0.82, "killed_acc": 0.74},
    "corpus/third": {"span_f1": 0.92, "at_10km": 0.91, "emitted_precision": 0.91, "incident_f1": 0.80, "killed_acc": 0.70},
    "corpus/fourth": {"span_f1": 0.92, "at_10km": 0.92, "emitted_precision": 0.91, "incident_f1": 0.80, "killed_acc": 0.68},
    "corpus/fifth": {"span_f1": 0.93, "at_10km": 0.92, "emitted_precision": 0.93, "incident_f1": 0.81, "killed_acc": 0.72},
    "corpus/sixth": {"span_f1": 0.92, "at_10km": 0.91, "emitted_precision": 0.92, "incident_f1": 0.74, "killed_acc": 0.60},
    "corpus/held-out": {"span_f1": 0.94, "at_10km": 0.92, "emitted_precision": 0.96, "incident_f1": 0.84, "killed_acc": 0.70},
}
TWEETS = {
    "idrisi_lmr_ar_random_train.jsonl": {"span_f1": 0.58},
    "idrisi_lmd_ar_train.jsonl": {"given_spans": 0.80, "placed": 0.65, "emitted_distinct_precision": 0.85},
}
TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests")
MEGABYTES = 10
SPEED = 5.0  # MB/s; the machines that run this differ by half
MEMORY = 300  # MB
START = 50  # ms
SIZE = 60  # MB
failed = False


def figure(name, value, floor, good, unit=""):
    """Prints a figure and remembers whether it is good enough."""
    global failed
    failed = failed or not good
    print(f"{'ok' if good else 'FAILED':7} {name:28} {value:9.3f} {unit:5} (floor {floor})")


def paths(shared, name):
    """Where the reports of a set, its gold answers and its manifest are: the sets of the corpus stand in tests/."""
    if name.startswith("corpus"):
        home, names = os.path.join(TESTS, name), ("reports", "gold.jsonl", "manifest.csv")
    else:
        home, names = os.path.join(shared, "reports"), (name, f"gold_{name}.jsonl", f"{name}.csv")
    return [os.path.join(home, path) for path in names]


def scores(program, shared, name, folder):
    """Scores the program on a set of reports with gold answers."""
    reports, gold, manifest = paths(shared, name)
    options = ["--manifest", manifest] if os.path.exists(manifest) else []
    answers = []
    for what in ("mentions", "incidents"):
        path = os.path.join(folder, f"{what}.jsonl")
        with open(path, "wb") as out:
            subprocess.run([program, what, reports, *options, "--format", "jsonl"], stdout=out, check=True)
        answers += [f"--{what}", path]
    told = subprocess.run([sys.executable, os.path.join(shared, "tools", "score.py"), gold, *answers, "--json"],
                          capture_output=True, text=True, check=True)
    found = json.loads(told.stdout)
    for key, floor in SCORES[name].items():
        value = found[key]
        good = value is not None and (value <= floor if key == "trap_hits" else value >= floor)
        figure(f"{name} {key}", -1 if value is None else value, floor, good)
    rest = {key: value for key, value in found.items() if key not in SCORES[name] and isinstance(value, float)}
    print("        " + ", ".join(f"{key} {value:.3f}" for key, value in rest.items()))


def tweets(program, shared):
    """Scores the program on the train splits of IDRISI, where the shared folder has them."""
    for name, floors in TWEETS.items():
        path = os.path.join(shared, "idrisi", name)
        if not os.path.exists(path):
            print(f"no {path}: the tweets are not scored")
            continue
        told = subprocess.run([program, "evaluate", path, "--format", "json"], capture_output=True, text=True, check=True)
        found = json.loads(told.stdout)
        for key, floor in floors.items():
            figure(f"{name.split('_')[1]} {key}", found[key], floor, found[key] >= floor)
        ece = found.get("calibration_on_gold", {}).get("ece")
        if ece is not None:
            figure("calibration error on gold", ece, 0.08, ece <= 0.08)


def many(shared, path):
    """Writes the seed articles again and again as JSON lines; gives the size in bytes."""
    folder = os.path.join(shared, "reports", "seeds")
    texts = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            texts.append(file.read())
    size = number = 0
    with open(path, "wb") as out:
        while size < MEGABYTES * 1_000_000:
            row = {"id": f"r{number}", "published": "2020-10-24", "text": texts[number % len(texts)]}
            number += 1
            size += out.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
    return size


def speed(program, shared, folder):
    """Time and memory of the program on one core."""
    path = os.path.join(folder, "many.jsonl")
    size = many(shared, path)
    one = (lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})) if hasattr(os, "sched_setaffinity") else None
    times = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(os.devnull, "wb") as out:
            subprocess.run([program, "incidents", path], stdout=out, check=True, preexec_fn=one)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    rate = size / 1e6 / min(times)
    figure("speed", rate, SPEED, rate >= SPEED, "MB/s")
    return path


def memory(program, path):
    """The most memory of a run, taken in a process of its own, whose only child the program is."""
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    told = subprocess.run([sys.executable, "-c", code, program, "incidents", path], capture_output=True, text=True,
                          check=True)
    # Linux counts in kilobytes, macOS in bytes.
    used = int(told.stdout) / (1024 if sys.platform != "darwin" else 1024 * 1024)
    figure("memory", used, MEMORY, used < MEMORY, "MB")


def start(program):
    """The median time of a lookup."""
    times = []
    for _ in range(20):
        began = time.perf_counter()
        subprocess.run([program, "lookup", "ترتر"], stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - began) * 1000)
    middle = statistics.median(times)
    figure("start-up", middle, START, middle < START, "ms")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, shared = (os.path.abspath(path) for path in sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        for name in SCORES:
            scores(program, shared, name, folder)
        tweets(program, shared)
        memory(program, speed(program, shared, folder))
    start(program)
    size = os.path.getsize(program) / 1e6
    figure("size of the program", size, SIZE, size < SIZE, "MB")
    sys.exit(1 if failed else 0)


main()
