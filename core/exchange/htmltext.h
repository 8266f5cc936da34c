#pragma once

#include "core/report/report.h"

namespace moderato {

// Pieces of HTML that are XML too: every element is closed, every value quoted, no entity but XML's own.

/// A text as the content of an element or a quoted value.
QString htmlText(const QString& text);

/// ` name="value"`.
QString htmlAttribute(const char* name, const QString& value);

/// An element with this content; `attributes` begin with a space.
QString htmlElement(const char* name, const QString& content, const QString& attributes = {});

/// Makes the lines of a report that reads in one direction.
class HtmlLines {
public:
    explicit HtmlLines(bool rightToLeft) : m_rightToLeft(rightToLeft) {}

    /// A text of its own; set apart if it would disturb the direction of what stands beside it.
    QString text(const QString& text) const;
    /// Spans that flow together, in their weights. Empty if they say nothing.
    QString spans(const QList<Span>& spans) const;
    /// The spans, and the figure at their end.
    QString line(const TextLine& line) const;
    /// One line bare, several each in an element of its own.
    QString lines(const QList<TextLine>& lines) const;

private:
    QString span(const Span& span) const;

    bool m_rightToLeft;
};

/// True if nothing of it would be seen.
bool isBlank(const QString& text);

}  // namespace moderato
