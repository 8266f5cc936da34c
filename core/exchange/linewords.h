#pragma once

#include <QRegularExpression>
#include <QString>

namespace moderato {

/// A pattern for the lines of an agenda, in any script and whatever the case.
QRegularExpression linePattern(const QString& form);

/// A line without the marks of Markdown: its links become their words, what is struck out is gone.
QString withoutMarkdown(QString text);

/// Without a bracket that was opened for a duration which is gone now, and without the marks around and behind a title.
QString tidyTitle(QString text);

}  // namespace moderato
