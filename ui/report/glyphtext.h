#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>

namespace moderato {

/// What each code of a PDF's font stands for.
using GlyphTexts = std::map<uint, QString>;

/// Reads a font's map from codes to characters (a ToUnicode CMap) as Qt writes it.
GlyphTexts readToUnicode(const QByteArray& map);

/// The same map with these texts in it.
QByteArray writeToUnicode(const QByteArray& map, const GlyphTexts& texts);

/// The texts without characters that stand for the shape of others: the ligature ffi becomes f, f, i, a form of an
/// Arabic letter the letter, a CJK radical the character.
GlyphTexts withPlainCharacters(GlyphTexts texts);

/// For each ligature that is read from right to left, codes for all its letters but the first, the last letter first.
using Ligatures = std::map<uint, QList<uint>>;

/// Leaves such a ligature its first letter and gives each other one a code of its own: readers turn the glyphs of a
/// word round, but not the letters within one.
Ligatures splitLigatures(GlyphTexts& texts);

}  // namespace moderato
