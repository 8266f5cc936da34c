#include "core/exchange/markdowntext.h"

#include "core/exchange/cleantext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarkdownText)
};

/// What means something anywhere in a line.
bool hasMeaning(QChar unit)
{
    return QStringView(u"\\`*_{}[]<>#|~&").contains(unit);
}

QString escapedForMarkdown(const QString& text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar unit : text) {
        if (hasMeaning(unit))
            safe += u'\\';
        safe += unit;
    }
    return safe;
}

/// At the beginning of a line these make a list, a rule, a heading underlined, or a block of code.
QString escapedStart(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d+)([.)])"));
    if (text.isEmpty())
        return text;
    if (QStringView(u"+-=:").contains(text.front()))
        return u'\\' + text;
    return QString(text).replace(number, QStringLiteral("\\1\\\\2"));
}

/// The text's lines, each without white space around it or twice in it.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : cleanText(text).split(u'\n'))
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
    return lines;
}

QString withBreaks(const QStringList& lines)
{
    return lines.join(QLatin1String("<br>"));
}

/// A text within a line, with the white space that parts it from its neighbours.
struct MarkdownPiece {
    QString before;
    QString text;
    QString after;
};

MarkdownPiece pieceOf(const Span& span)
{
    const QString clean = cleanText(span.text);
    if (clean.isEmpty())
        return {};
    const QString before = clean.front().isSpace() ? QStringLiteral(" ") : QString();
    const QString after = clean.back().isSpace() ? QStringLiteral(" ") : QString();
    return {before, withBreaks(linesOf(escapedForMarkdown(clean))), after};
}

QString markdownLink(const QString& text, const QString& link)
{
    const QString address = webAddress(link);
    return address.isEmpty() || text.isEmpty()
               ? text
               : u'[' + text + QLatin1String("](<") + address + QLatin1String(">)");
}

bool isStrong(const Span& span)
{
    return span.emphasis == Emphasis::Strong || span.emphasis == Emphasis::Alert;
}

/// Bold marks hold only between white space and text, so a text that touches its neighbours goes without.
bool standsAlone(const QList<MarkdownPiece>& pieces, qsizetype at)
{
    const bool freeBefore = at == 0 || !pieces.at(at).before.isEmpty() || !pieces.at(at - 1).after.isEmpty();
    const bool last = at + 1 == pieces.size();
    return freeBefore && (last || !pieces.at(at).after.isEmpty() || !pieces.at(at + 1).before.isEmpty());
}

}  // namespace

QString markdownText(const QString& text)
{
    return markdownSpans({{text}});
}

QString markdownStrong(const QString& text)
{
    return markdownSpans({{text, Emphasis::Strong}});
}

QString markdownSpans(const QList<Span>& spans)
{
    QList<MarkdownPiece> pieces;
    for (const Span& span : spans)
        pieces.append(pieceOf(span));
    QString line;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const MarkdownPiece& piece = pieces.at(i);
        const QString shown = markdownLink(piece.text, spans.at(i).link);
        const bool strong = isStrong(spans.at(i)) && !shown.isEmpty() && standsAlone(pieces, i);
        line += piece.before + (strong ? QString(QLatin1String("**") + shown + QLatin1String("**")) : shown) +
                piece.after;
    }
    return escapedStart(line.simplified());
}

QString markdownLine(const TextLine& line)
{
    const QString words = markdownSpans(line.spans);
    const QString figure = markdownSpans({{line.figure.text}});
    if (words.isEmpty() || figure.isEmpty())
        return words + figure;
    return Words::tr("%1: %2", "a speaker and the minutes").arg(words, figure);
}

QString markdownLines(const QList<TextLine>& lines)
{
    QStringList shown;
    for (const TextLine& each : lines)
        if (const QString line = markdownLine(each); !line.isEmpty())
            shown.append(line);
    return withBreaks(shown);
}

}  // namespace moderato
