#!/usr/bin/env python3
"""Subsets the typefaces of @fontsource to the characters that klviz writes.

Usage: fonts.py NODE_MODULES OUT   (needs fontTools and brotli)
Run by hand when a typeface or the set of characters changes; its output is
committed under static/fonts, each file with the licence it came with.
"""
import os
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Each typeface comes in parts, of which a browser loads those whose characters a
# page writes (unicode-range in static/fonts.css). The first suffices for the
# playground in English.
BASE = "20-7E A0 B7 D7 2009 2013 2014 2016 2018 2019 201C 201D 2026 202F 2082 21C4 2212 221E 2248 2264 2265 2713"
MORE = (
    "A1-B6 B8-D6 D8-FF 2011 201A 201E 2020 2022 2032 "
    "2070 2074-2079 207B 2080 2081 2083-2089 20AC 2190-2193 2211 221A "
    "2225 222B 2260 0393 0394 03A3 03A6 03B1-03C9"
)
LETTERS = "20 2F 6B 6E 70 71 78"  # p, q, p/q, x in a figure; a browser asks for the part with the space
PROSE = "21-2E 30-6A 6C 6D 6F 72-77 79-7E A0 B7 D7 2009 2013 2014 2016 2018 2019 201C 201D 2026 202F 2082 21C4 2212 221E 2248 2264 2265 2713 " + MORE
MATH = "20-5A 61-7A 7C B7 D7 210E 2032 2061-2063 2211 2212 221E 2225 222B 2248 2264 2265 22C5 1D434-1D467"
MORE_MATH = (
    "5B-60 7B 7D 7E 0393 0394 03A3 03A6 03B1-03C9 2016 2080-2089 211D 2202 2208 221A 222A 2229 2260 "
    "2308-230B 27E8 27E9 1D6FC-1D714"
)
CODE = "20-7E 2016 2212 221E"

# file, source below node_modules, variable axes kept, characters, features
INTER = "@fontsource-variable/inter/files/inter-latin-wght-normal", {"wght": (400, 650)}
SERIF = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal", {"wght": (400, 600)}
ITALIC = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic", {"wght": 400}
FACES = [
    ("inter", *INTER, BASE, "kern,tnum"),
    ("inter-more", *INTER, MORE, "kern,tnum,calt,ccmp"),
    ("source-serif", *SERIF, BASE, "kern,liga,tnum,lnum"),
    ("source-serif-more", *SERIF, MORE, "kern,liga,tnum,lnum,ccmp"),
    ("source-serif-italic", *ITALIC, LETTERS, ""),
    ("source-serif-italic-more", *ITALIC, PROSE, "kern,liga,tnum,lnum,ccmp"),
    ("jetbrains-mono", "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal", None, CODE, ""),
    ("stix-two-math", "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal", None, MATH, ""),
    ("stix-two-math-more", "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal", None, MORE_MATH, ""),
]


def codepoints(ranges):
    out = set()
    for part in ranges.split():
        a, _, b = part.partition("-")
        out.update(range(int(a, 16), int(b or a, 16) + 1))
    return out


def main(modules, out):
    os.makedirs(out, exist_ok=True)
    for name, source, axes, ranges, features in FACES:
        font = TTFont(os.path.join(modules, source + ".woff2"))
        if axes:
            font = instancer.instantiateVariableFont(font, axes)
        if "gvar" in font:  # the subsetter asks for every glyph; static ones have no entry
            for glyph in font.getGlyphOrder():
                font["gvar"].variations.setdefault(glyph, [])
        options = subset.Options(layout_features=[f for f in features.split(",") if f], hinting=False)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codepoints(ranges))
        subsetter.subset(font)
        font.flavor = "woff2"
        path = os.path.join(out, name + ".woff2")
        font.save(path)
        print(f"{path} {os.path.getsize(path)} bytes, {len(font.getGlyphOrder())} glyphs")
        if not name.endswith("-more"):  # that goes by the licence of the first part
            licence = os.path.join(modules, *source.split("/")[:2], "LICENSE")
            shutil.copyfile(licence, os.path.join(out, name + ".LICENSE.txt"))


main(*sys.argv[1:])
