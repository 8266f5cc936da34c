#pragma once

#include <QString>
#include <QStringList>

namespace moderato {

/// The font families for a text, by the scripts in it: the wanted one if there is one, Noto Sans, and those that have what
/// these lack. Only what the text needs, since every family that Qt looks into is loaded.
QStringList familiesFor(const QString& text, const QString& wanted = {});

/// True if a word's glyphs do not stand for its letters one by one, so that a PDF has to say what they mean. Not for
/// words written from right to left, which readers of PDF put in order by themselves and only from glyphs.
bool needsCopyText(const QString& word);

}  // namespace moderato
