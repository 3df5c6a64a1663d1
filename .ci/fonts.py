#!/usr/bin/env python3
"""Makes the theme's fonts out of the faces as they are published: few letters, one weight each.

    npm pack @fontsource-variable/newsreader @fontsource-variable/noto-naskh-arabic vazirmatn
    (unpack each into a folder of its name below FACES)
    .ci/fonts.py FACES

Needs fontTools and brotli. Writes into the theme's assets/fonts; run again only to change a face.
Prints what the fallback faces in stet.css need in order to take up as much room.
"""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).parent.parent / "site-template/src/main/resources/press/stet/theme/assets/fonts"

RARE = "#*+<=>@[\\]^_`{|}~"
LATIN = "".join(chr(c) for c in range(0x20, 0x7F) if chr(c) not in RARE) + "\u00a0·–—‘’“”…"
OFTEN = "+=×−½°éèáüöäçñ"
MORE = (
    RARE + "".join(chr(c) for c in (*range(0xA1, 0x180), *range(0x218, 0x21C)) if chr(c) not in LATIN)
    + "ʼʾʿ‚„†•‹›€←→−"
)
ARABIC = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" "پچژگکیهۀ" "ټډړږښګڼېۍځڅ"
    "،؛؟٪٫٬ًٌٍَُِّْٔ" "۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e\u200f"
)
SIGNS = " \u00a0!()-./0123456789:[]«»·–—…%"
FEATURES = {"arab": "kern ccmp locl mark init medi fina isol rlig".split(), "latn": ["kern", "liga"], "plain": ["liga"]}

# How often letters stand in an English text, per thousand.
ENGLISH = dict(zip("etaoinshrdlucmfwygpbvk ", [99, 71, 64, 59, 55, 55, 50, 48, 47, 33, 32, 22, 22, 19, 17, 19, 15, 16, 15, 12, 8, 6, 180]))


def drawn(source, axes):
    font = TTFont(source)
    font.flavor = None
    if axes:
        font = instancer.instantiateVariableFont(font, axes)
    return again(font)


def again(font):
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    return TTFont(buffer)


def cut(font, letters, script="latn"):
    options = subset.Options()
    options.layout_features = FEATURES[script]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += ["STAT", "MVAR", "HVAR", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    cutter.subset(font)
    return again(font)


def write(font, name):
    font.flavor = "woff2"
    target = FONTS / f"{name}.woff2"
    font.save(target)
    hhea, em = font["hhea"], font["head"].unitsPerEm
    cmap, advances = font.getBestCmap(), font["hmtx"]
    known = {c: n for c, n in ENGLISH.items() if ord(c) in cmap}
    width = sum(advances[cmap[ord(c)]][0] * n for c, n in known.items()) / max(1, sum(known.values())) / em
    print(f"{name:12} {target.stat().st_size:6} bytes, {len(cmap):3} letters, ascent {hhea.ascent / em:.3f}, "
          f"descent {-hhea.descent / em:.3f}, gap {hhea.lineGap / em:.3f}, mean width {width:.4f}")


def merged(parts):
    paths = []
    for part in parts:
        paths.append(io.BytesIO())
        part.save(paths[-1])
        paths[-1].seek(0)
    return again(Merger().merge(paths))


def main(faces):
    upright = faces / "newsreader/files/newsreader-latin-opsz-normal.woff2"
    italic = faces / "newsreader/files/newsreader-latin-opsz-italic.woff2"
    others = faces / "newsreader/files/newsreader-latin-ext-opsz-normal.woff2"
    head, text = {"opsz": 44, "wght": 660}, {"opsz": 13, "wght": 420}
    write(cut(drawn(upright, head), LATIN), "head")
    write(cut(drawn(upright, text), LATIN + OFTEN), "text")
    write(cut(drawn(italic, text), LATIN, "plain"), "italic")
    rarer = "".join(c for c in MORE if c not in OFTEN)
    for name, axes, letters in (("head-more", head, MORE), ("text-more", text, rarer)):
        write(merged([cut(drawn(upright, axes), letters), cut(drawn(others, axes), letters)]), name)
    vazirmatn = faces / "vazirmatn/fonts/variable/Vazirmatn[wght].ttf"
    write(cut(drawn(vazirmatn, {"wght": 740}), ARABIC + SIGNS, "arab"), "arabic-head")
    naskh = faces / "noto-naskh-arabic/files"
    parts = [("arabic", ARABIC, "arab"), ("latin", SIGNS, "latn")]
    write(
        merged(
            [
                cut(drawn(naskh / f"noto-naskh-arabic-{file}-wght-normal.woff2", {"wght": 430}), letters, script)
                for file, letters, script in parts
            ]
        ),
        "arabic-text",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
