#pragma once

#include "core/report/report.h"

namespace moderato {

/// The text with its web and mail addresses as links; what stands around an address, such as a full stop, is not of it.
QList<Span> linkedText(const QString& text, Emphasis emphasis = Emphasis::Normal);

/// A paragraph for each line of the text that is not empty, with links.
QList<TextLine> linkedLines(const QString& text);

/// How to reach somebody: mail address and telephone number, as far as they are known.
QList<TextLine> contactLines(const Person& person);

}  // namespace moderato
