#!/usr/bin/env python3
"""Makes the letters of social cards out of the faces as they are published.

    npm pack @fontsource-variable/newsreader vazirmatn
    (unpack each into a folder of its name below FACES)
    .ci/card-font.py FACES

Needs fontTools, brotli and hb-shape (libharfbuzz-bin). Writes one file of outlines, which generator.card reads: Java's
own fonts want fonts of the machine, and draw otherwise on each. Run again only to change a face, and raise
CardPainter.VERSION then.

The file: glyphs (an advance, then steps of the outline), what stands for which letter in which form, and
how much nearer two letters stand. All numbers are big-endian, lengths in 1/2048 of the em.
"""

import json
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from fonts import ARABIC, LATIN, MORE, RARE

TARGET = Path(__file__).parent.parent / "generator/src/main/resources/press/stet/generator/card/letters.bin"
EM = 2048
ISOLATED, INITIAL, MEDIAL, FINAL = range(4)
JOINED = {ISOLATED: "{}", INITIAL: "{}\u200d", MEDIAL: "\u200d{}\u200d", FINAL: "\u200d{}"}
# Lam with an alef after it, and the one letter that Unicode has for both, alone (joined: the next one).
LIGATURES = {"آ": 0xFEF5, "أ": 0xFEF7, "إ": 0xFEF9, "ا": 0xFEFB}
MARKS = "ًٌٍَُِّْٔ"


class Face:
    def __init__(self, font):
        self.path = Path(tempfile.mkdtemp()) / "face.ttf"
        font.flavor = None
        font.save(self.path)
        self.font = TTFont(self.path)
        self.scale = EM / self.font["head"].unitsPerEm
        self.outlines = self.font.getGlyphSet()
        self.cmap = self.font.getBestCmap()
        self.known = {}

    def shape(self, texts):
        """Shapes many texts at once."""
        command = ["hb-shape", "--output-format=json", "--text-file=-", "--features=-liga,-calt", str(self.path)]
        lines = subprocess.run(command, input="\n".join(texts), text=True, capture_output=True, check=True).stdout
        self.known.update(zip(texts, map(json.loads, lines.splitlines()), strict=True))

    def shaped(self, text):
        """Glyphs with their offsets from the left, and the advance of all."""
        if text not in self.known:
            self.shape([text])
        x, placed = 0, []
        for glyph in self.known[text]:
            placed.append((glyph["g"], x + glyph["dx"], glyph["dy"]))
            x += glyph["ax"]
        return placed, x

    def outline(self, text):
        placed, advance = self.shaped(text)
        out = bytearray()
        for name, dx, dy in placed:
            pen = DecomposingRecordingPen(self.outlines)
            self.outlines[name].draw(pen)
            for op, points in pen.value:
                self.step(out, op, [self.at(x + dx, y + dy) for x, y in (p for p in points if p)])
        return struct.pack(">h", round(advance * self.scale)) + bytes(out) + b"\0"

    def at(self, x, y):
        return round(x * self.scale), round(y * self.scale)

    @staticmethod
    def step(out, op, points):
        if op == "moveTo":
            out += struct.pack(">bhh", 1, *points[0])
        elif op == "lineTo":
            out += struct.pack(">bhh", 2, *points[0])
        elif op == "qCurveTo":
            # Between two points off the curve there is one on it, in their middle.
            *off, end = points
            for i, control in enumerate(off):
                last = i == len(off) - 1
                to = end if last else tuple((a + b) // 2 for a, b in zip(control, off[i + 1]))
                out += struct.pack(">bhhhh", 3, *control, *to)
        elif op != "closePath":
            raise ValueError(op)


class Letters:
    def __init__(self):
        self.glyphs, self.places, self.kerns = [], {}, {}

    def add(self, code, form, glyph):
        if glyph not in self.glyphs:
            self.glyphs.append(glyph)
        self.places[(code, form)] = self.glyphs.index(glyph)

    def latin(self, faces):
        for letter in LATIN + MORE:
            face = next((f for f in faces if ord(letter) in f.cmap), None)
            if face and (ord(letter), ISOLATED) not in self.places:
                self.add(ord(letter), ISOLATED, face.outline(letter))
        common = [c for c in LATIN if ord(c) in faces[0].cmap and c not in " \u00a0"]
        faces[0].shape([a + b for a in common for b in common] + common)
        for a in common:
            for b in common:
                alone = faces[0].shaped(a)[1] + faces[0].shaped(b)[1]
                nearer = round((faces[0].shaped(a + b)[1] - alone) * faces[0].scale)
                if abs(nearer) > 12:
                    self.kerns[(ord(a), ord(b))] = nearer

    def arabic(self, face):
        for letter in ARABIC:
            code = ord(letter)
            if letter in "\u200c\u200d\u200e\u200f" or code not in face.cmap or (code, ISOLATED) in self.places:
                continue
            alone = face.outline(letter)
            self.add(code, ISOLATED, alone)
            if not letter.isalpha():
                continue
            for form in (INITIAL, MEDIAL, FINAL):
                if self.joins(face, letter, form):
                    self.add(code, form, face.outline(JOINED[form].format(letter)))
        for alef, code in LIGATURES.items():
            self.add(code, ISOLATED, face.outline("ل" + alef))
            self.add(code + 1, ISOLATED, face.outline("\u200dل" + alef))

    @staticmethod
    def joins(face, letter, form):
        """Whether the letter joins to the sides of the form, and so has it."""

        def drawn(joined):
            return {name for name, *_ in face.shaped(JOINED[joined].format(letter))[0]} - {"space"}

        sides = {INITIAL: [INITIAL], FINAL: [FINAL], MEDIAL: [INITIAL, FINAL]}[form]
        return all(drawn(side) != drawn(ISOLATED) for side in sides)

    def write(self):
        out = bytearray(struct.pack(">i", len(self.glyphs)))
        for glyph in self.glyphs:
            out += glyph
        out += struct.pack(">i", len(self.places))
        for (code, form), glyph in sorted(self.places.items()):
            out += struct.pack(">Hbh", code, form, glyph)
        out += struct.pack(">i", len(self.kerns))
        for (a, b), nearer in sorted(self.kerns.items()):
            out += struct.pack(">HHh", a, b, nearer)
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_bytes(bytes(out))
        print(f"{len(self.glyphs)} glyphs, {len(self.places)} forms, {len(self.kerns)} pairs, {len(out)} bytes")
        return out


def main(faces):
    head = {"opsz": 44, "wght": 660}
    files = faces / "newsreader/files"
    latin = [
        Face(instancer.instantiateVariableFont(TTFont(files / f"newsreader-{part}-opsz-normal.woff2"), head))
        for part in ("latin", "latin-ext")
    ]
    arabic = Face(
        instancer.instantiateVariableFont(TTFont(faces / "vazirmatn/fonts/variable/Vazirmatn[wght].ttf"), {"wght": 740})
    )
    letters = Letters()
    letters.latin(latin)
    letters.arabic(arabic)
    letters.write()
    for letter in "بادیېۍءوک":
        print(letter, [form for form in range(4) if (ord(letter), form) in letters.places])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
