#include "ui/report/paint.h"

#include "ui/report/links.h"
#include "ui/report/scripts.h"
#include "ui/report/typography.h"

#include <QGlyphRun>
#include <QPainter>

#include <optional>

namespace moderato {
namespace {

constexpr qreal hatchDistance = 3.2;
constexpr qreal hatchWidth = 0.7;
constexpr qreal dash = 4;
constexpr qreal underlineDistance = 0.14;  // of the height above the baseline
constexpr qreal underlineWidth = 0.06;

/// A stretch of a line that is painted at one go.
struct Piece {
    int start = 0;
    int length = 0;
    std::optional<QString> copy;
};

/// True for "3 + 2": readers take single letters that stand evenly apart for one word.
bool looksSpacedOut(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 &&
           std::all_of(words.cbegin(), words.cend(), [](const QString& word) { return word.size() == 1; });
}

/// Cuts text so that each word which needs words of its own for copying stands alone.
QList<Piece> piecesOf(const QString& text, int start, int end)
{
    if (const QString whole = text.mid(start, end - start); looksSpacedOut(whole))
        return {{start, end - start, whole}};
    QList<Piece> pieces;
    for (int at = start; at < end;) {
        int wordEnd = at;
        while (wordEnd < end && !text.at(wordEnd).isSpace())
            ++wordEnd;
        const QString word = text.mid(at, wordEnd - at);
        const bool alone = needsCopyText(word);
        const int length = std::min(end, alone ? wordEnd : wordEnd + 1) - at;
        if (alone)
            pieces.append({at, length, word});
        else if (!pieces.isEmpty() && !pieces.last().copy)
            pieces.last().length += length;
        else
            pieces.append({at, length, {}});
        at += length;
    }
    return pieces;
}

/// Paints one text after the other and keeps count of the text objects that this makes.
class TextPainter {
public:
    explicit TextPainter(QPainter& painter) : m_painter(painter) {}

    void paint(const PlacedText& text)
    {
        const QTextLine line = text.layout->lineAt(text.line);
        m_painter.save();
        m_painter.translate(text.box.left(), text.box.top() + text.baseline);
        m_painter.scale(text.zoom / fontScale, text.zoom / fontScale);
        m_painter.translate(0, -line.ascent());
        for (const QTextLayout::FormatRange& range : text.layout->formats())
            paintRange(*text.layout, line, range);
        m_painter.restore();
    }

    CopyTexts copies() const { return m_copies; }

private:
    void paintRange(const QTextLayout& layout, const QTextLine& line, const QTextLayout::FormatRange& range)
    {
        const int start = std::max(range.start, line.textStart());
        const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
        m_painter.setPen(range.format.foreground().color());
        for (const Piece& piece : piecesOf(layout.text(), start, end))
            paintPiece(line, piece);
    }

    void paintPiece(const QTextLine& line, const Piece& piece)
    {
        bool first = true;
        for (const QGlyphRun& run : line.glyphRuns(piece.start, piece.length)) {
            m_painter.drawGlyphRun({0, 0}, run);
            if (piece.copy)
                m_copies.append({m_objects, first ? *piece.copy : QString()});
            ++m_objects;
            first = false;
        }
    }

    QPainter& m_painter;
    CopyTexts m_copies;
    int m_objects = 0;
};

/// Lines rising from left to right over the box, and no farther: drawn, since a brush's pattern depends on the device.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(QPen(colour, hatchWidth, Qt::SolidLine, Qt::FlatCap));
    // Counted from the page's corner, so that the hatches of neighbours meet.
    const qreal first = std::ceil((box.left() + box.top()) / hatchDistance) * hatchDistance;
    for (qreal sum = first; sum < box.right() + box.bottom(); sum += hatchDistance) {
        const qreal left = std::max(box.left(), sum - box.bottom());
        const qreal right = std::min(box.right(), sum - box.top());
        painter.drawLine(QLineF(left, sum - left, right, sum - right));
    }
}

void paintRect(QPainter& painter, const PlacedRect& rect)
{
    painter.fillRect(rect.box, rect.colour);
    if (rect.hatch.isValid())
        paintHatch(painter, rect.box, rect.hatch);
}

void paintRule(QPainter& painter, const PlacedRule& rule)
{
    QPen pen(rule.colour, rule.width, Qt::SolidLine, Qt::FlatCap);
    if (rule.dashed)
        pen.setDashPattern({dash / rule.width, dash / rule.width});
    painter.setPen(pen);
    painter.drawLine(rule.line);
}

/// As a rule of our own below the letters: fonts have ideas of their own of where such a line lies.
void underlineLinks(QPainter& painter, const PlacedText& text)
{
    for (const PlacedLink& link : linksIn(text)) {
        const qreal y = text.box.top() + text.baseline + text.baseline * underlineDistance;
        paintRule(painter,
                  {{link.box.left(), y, link.box.right(), y}, link.ink, text.baseline * underlineWidth});
    }
}

}  // namespace

CopyTexts paint(QPainter& painter, const Page& page)
{
    TextPainter texts(painter);
    for (const Placed& item : page.items) {
        if (const auto* text = std::get_if<PlacedText>(&item)) {
            texts.paint(*text);
            underlineLinks(painter, *text);
        } else if (const auto* rect = std::get_if<PlacedRect>(&item)) {
            paintRect(painter, *rect);
        } else if (const auto* image = std::get_if<PlacedImage>(&item)) {
            painter.drawImage(image->box, image->image);
        } else {
            paintRule(painter, std::get<PlacedRule>(item));
        }
    }
    return texts.copies();
}

}  // namespace moderato
