#include "core/plan/duration.h"
#include "ui/parts/kindcolours.h"
#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal barTop = 13;
constexpr qreal barHeight = 26;
constexpr qreal barBottom = barTop + barHeight;
constexpr qreal keySize = 7;
constexpr qreal labelGap = 4;
constexpr qreal idleOutline = 0.4;

/// Draws one strip, from left to right.
class StripDrawing {
public:
    StripDrawing(const Strip& strip, const Setting& setting)
        : m_strip(strip)
        , m_look(setting.look)
        , m_width(setting.width)
    {
        const Seconds whole = std::max({strip.limit, strip.scheduledEnd, Seconds{1}});
        m_perSecond = m_width / static_cast<qreal>(whole.count());
    }

    Band band()
    {
        m_band.before = 16;
        m_band.keepWithNext = true;
        m_band.items.append(PlacedRect{{0, barTop, m_width, barHeight}, paper::tint, {}});
        drawPieces();
        drawOverrun();
        drawNumbers();
        drawTicks();
        drawLimit();
        m_band.height = drawKeys(barBottom + 22);
        return m_band;
    }

private:
    qreal xOf(Seconds at) const { return static_cast<qreal>(at.count()) * m_perSecond; }

    QRectF barBetween(Seconds from, Seconds to) const
    {
        return {xOf(from), barTop, xOf(to) - xOf(from), barHeight};
    }

    void drawPieces()
    {
        for (const StripPiece& piece : m_strip.pieces) {
            const Seconds end = std::min(piece.start + piece.length, m_strip.limit);
            if (end > piece.start)
                fill(barBetween(piece.start, end), piece.kind, piece.use);
        }
        for (const StripLabel& segment : m_strip.segments)
            if (segment.at > Seconds{0})
                m_band.items.append(PlacedRule{verticalAt(segment.at, barTop, barBottom), Qt::white, 1.0});
    }

    /// Idle time is pale, so it gets an outline.
    void fill(QRectF box, Kind kind, Use use)
    {
        if (use == Use::Slack || use == Use::Gap) {
            m_band.items.append(PlacedRect{box, paper::quietInk, {}});
            box.adjust(idleOutline, idleOutline, -idleOutline, -idleOutline);
        }
        m_band.items.append(
            PlacedRect{box, stretchColour(kind, use), use == Use::Floor ? floorHatch() : QColor()});
    }

    QLineF verticalAt(Seconds at, qreal from, qreal to) const { return {xOf(at), from, xOf(at), to}; }

    void drawOverrun()
    {
        if (m_strip.scheduledEnd <= m_strip.limit)
            return;
        m_band.items.append(
            PlacedRect{barBetween(m_strip.limit, m_strip.scheduledEnd), overrunColour(), Qt::white});
    }

    void drawNumbers()
    {
        for (int i = 0; i < m_strip.segments.size(); ++i) {
            const StripLabel& segment = m_strip.segments.at(i);
            const Seconds next =
                i + 1 < m_strip.segments.size() ? m_strip.segments.at(i + 1).at : m_strip.scheduledEnd;
            drawNumber(segment, next);
        }
    }

    /// The segment's number, if it has room before the next one.
    void drawNumber(const StripLabel& segment, Seconds until)
    {
        const Flow number = flow(m_look, segment.text, Type::Body, m_width, Emphasis::Strong);
        const QRectF plate(xOf(segment.at) + 2.5, barTop + 2.5, number.width + 5, number.height);
        if (xOf(until) < plate.right() || plate.left() < m_numbered)
            return;
        m_numbered = plate.right();
        m_band.items.append(PlacedRect{plate, Qt::white, {}});
        place(m_band.items, number, {plate.topLeft() + QPointF(2.5, 0), number.width});
    }

    void drawTicks()
    {
        qreal free = 0;
        for (const StripLabel& tick : m_strip.ticks) {
            m_band.items.append(
                PlacedRule{verticalAt(tick.at, barBottom, barBottom + 3.5), paper::quietInk, 0.6});
            const Flow text = flow(m_look, tick.text, Type::Caption, m_width, Emphasis::Quiet);
            const qreal x = std::clamp(xOf(tick.at) - text.width / 2, 0.0, m_width - text.width);
            if (x < free)
                continue;
            place(m_band.items, text, {{x, barBottom + 4.5}, text.width});
            free = x + text.width + 4;
        }
    }

    void drawLimit()
    {
        const Flow limit = flow(m_look, m_strip.limitText, Type::Caption, m_width, Emphasis::Strong);
        const bool over = m_strip.scheduledEnd > m_strip.limit;
        qreal right = xOf(m_strip.limit) - labelGap;
        if (over)
            right = std::min(right, placeOverrun(limit.width + 2 * labelGap) - 2 * labelGap);
        right = std::max(right, limit.width);
        const bool between =
            right + labelGap <= xOf(m_strip.limit) && xOf(m_strip.limit) <= right + 2 * labelGap;
        m_band.items.append(
            PlacedRule{verticalAt(m_strip.limit, between ? 1 : barTop, barBottom + 5), paper::ink, 1.4});
        place(m_band.items, limit, {{right - limit.width, 1}, limit.width});
        if (!over)
            placeRemaining(right - limit.width - 2 * labelGap);
    }

    /// Over the red stretch, from the limit on if it has room there, and not before `least`. Returns where it begins.
    qreal placeOverrun(qreal least)
    {
        const Flow text = flow(m_look, m_strip.remainderText, Type::Caption, m_width, Emphasis::Alert);
        const qreal x = std::min(std::max(xOf(m_strip.limit) + labelGap, least), m_width - text.width);
        place(m_band.items, text, {{x, 1}, text.width});
        return x;
    }

    void placeRemaining(qreal right)
    {
        const Flow text = flow(m_look, m_strip.remainderText, Type::Caption, m_width, Emphasis::Quiet);
        place(m_band.items, text, {{right - text.width, 1}, text.width});
    }

    /// The colours and what they stand for, in as many lines as it takes. Returns where they end.
    qreal drawKeys(qreal y)
    {
        qreal x = 0;
        for (const StripKey& key : m_strip.keys) {
            const Flow text = flow(m_look, key.text, Type::Caption, m_width);
            const qreal width = keySize + 4 + text.width;
            if (x + width > m_width) {
                x = 0;
                y += text.height + 2;
            }
            fill({x, y + (text.height - keySize) / 2, keySize, keySize}, key.kind, key.use);
            place(m_band.items, text, {{x + keySize + 4, y}, text.width});
            x += width + 12;
        }
        return y + 10;
    }

    const Strip& m_strip;
    const Look& m_look;
    qreal m_width;
    qreal m_perSecond = 1;
    qreal m_numbered = 0;  // how far there are numbers; where segments overlap, one is not over the other
    Band m_band;
};

}  // namespace

void appendBands(QList<Band>& bands, const Strip& strip, const Setting& setting)
{
    bands.append(StripDrawing(strip, setting).band());
}

}  // namespace moderato
