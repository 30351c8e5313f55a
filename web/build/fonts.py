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

TEXT = (
    "20-7E A0-FF 2009 2011 2013 2014 2016 2018-201E 2020 2022 2026 202F 2032 "
    "2070 2074-2079 207B 00B9 2080-2089 20AC 2190-2193 21C4 2211 2212 221A 221E "
    "2225 222B 2248 2260 2264 2265 2713 0393 0394 03A3 03A6 03B1-03C9"
)
MATH = (
    "20-7E B7 D7 0393 0394 03A3 03A6 03B1-03C9 2016 2032 2061-2063 2080-2089 210E 211D 2202 "
    "2208 2211 2212 221A 221E 2225 222B 2248 2260 2264 2265 22C5 2308-230B 27E8 27E9 "
    "1D434-1D467 1D6FC-1D714"
)
CODE = "20-7E 2016 2212 221E"

# file, source below node_modules, variable axes kept, characters, features
FACES = [
    ("inter", "@fontsource-variable/inter/files/inter-latin-wght-normal", {"wght": (400, 650)}, TEXT, "kern,tnum,calt,ccmp"),
    ("source-serif", "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal", {"wght": (400, 600)}, TEXT, "kern,liga,tnum,lnum,ccmp"),
    ("source-serif-italic", "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic", {"wght": 400}, TEXT, "kern,liga,tnum,lnum,ccmp"),
    ("jetbrains-mono", "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal", None, CODE, ""),
    ("stix-two-math", "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal", None, MATH, "ssty,dtls,flac,ccmp"),
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
        licence = os.path.join(modules, *source.split("/")[:2], "LICENSE")
        shutil.copyfile(licence, os.path.join(out, name + ".LICENSE.txt"))
        print(f"{path} {os.path.getsize(path)} bytes, {len(font.getGlyphOrder())} glyphs")


main(*sys.argv[1:])
