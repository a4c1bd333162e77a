"""Recordings as their listeners have them: opusinfo has nothing to warn about, the sound is as long as the file says, its chapters begin where a voice begins
after a silence, no silence is so long that one believes the end has come, and as much is read as is written in the plain text beside."""

import array
import re
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

RATE = 16_000
# Below: silence, of 32,768.
QUIET = 120
# Words a minute of plain text: notes of the text about itself are not read, lists and tables are told with more words.
PACE = (70, 260)


def seconds(stamp):
    hours, minutes, rest = stamp.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def loud(samples, start, end):
    part = samples[max(0, int(start * RATE)) : max(0, int(end * RATE))]
    return max((abs(it) for it in part), default=0)


def longest_silence(samples):
    longest = run = 0
    step = RATE // 50
    for at in range(0, len(samples), step):
        run = run + 1 if max(abs(it) for it in samples[at : at + step]) < QUIET else 0
        longest = max(longest, run)
    return longest / 50


def faults(path):
    told = subprocess.run(["opusinfo", path], capture_output=True, text=True)
    info = told.stdout + told.stderr
    if told.returncode or re.search(r"warning|error|invalid|missing|hole", re.sub(r"(?m)^\t.*$", "", info), re.I):
        yield info
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        sound = subprocess.run(["opusdec", "--quiet", "--rate", str(RATE), path, file.name], capture_output=True, text=True)
        if sound.returncode:
            yield sound.stderr
            return
        with wave.open(file.name) as reader:
            samples = array.array("h", reader.readframes(reader.getnframes()))
    length = len(samples) / RATE
    minutes, rest = re.search(r"Playback length: (\d+)m:([\d.]+)s", info).groups()
    said = int(minutes) * 60 + float(rest)
    if abs(said - length) > 0.05:
        yield f"{length:.2f} s of sound, {said:.2f} s said"
    chapters = [seconds(it) for it in re.findall(r"CHAPTER\d+=([\d:.]+)", info)]
    if not chapters or chapters[0] or chapters != sorted(chapters) or len(set(chapters)) < len(chapters):
        yield f"chapters: {chapters}"
    for start in chapters:
        if loud(samples, start, start + 0.6) < QUIET:
            yield f"{start} s: no voice where a chapter begins"
        if start and loud(samples, start - 0.9, start - 0.06) >= QUIET:
            yield f"{start} s: no silence before a chapter"
    if loud(samples, 0, length) >= 32_767:
        yield "the sound is cut at its loudest"
    silence = longest_silence(samples)
    if silence > 2.5:
        yield f"{silence:.1f} s of silence"
    words = len(re.findall(r"\w+", Path(path).with_suffix(".txt").read_text("utf-8")))
    pace = words / length * 60
    if not PACE[0] <= pace <= PACE[1]:
        yield f"{words} words in {length:.0f} s: {pace:.0f} a minute"
    rate = Path(path).stat().st_size * 8 / length / 1000
    if rate > 25:
        yield f"{rate:.1f} kbit/s"


def main():
    found = 0
    for path in sys.argv[1:]:
        for fault in faults(path):
            print(f"{path}: {fault}")
            found += 1
    print(f"Recordings: {len(sys.argv) - 1}; faults: {found}")
    sys.exit(1 if found else 0)


main()
