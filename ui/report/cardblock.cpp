#include "ui/report/bands.h"
#include "ui/report/flow.h"
#include "ui/report/placed.h"

namespace moderato {
namespace {

constexpr qreal cardInset = 16;  // around a card's text, beside what is lost in cutting
constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 9;  // of the type of cards: 180 points
constexpr qreal zoomStep = 0.05;

/// A text as large as it goes into a box.
class FittedText {
public:
    FittedText(const Look& look, const QString& text, QSizeF room)
        : m_look(look)
        , m_text(text)
        , m_room(room)
        , m_longestWord(longestWord(look, text, Type::Card))
    {
    }

    /// The largest size at which no word is broken and no line is left over.
    qreal zoom() const
    {
        qreal fits = smallestZoom;
        qreal tooLarge = largestZoom + zoomStep;
        while (tooLarge - fits > zoomStep) {
            const qreal middle = (fits + tooLarge) / 2;
            (holds(middle) ? fits : tooLarge) = middle;
        }
        return fits;
    }

    /// The lines at this size.
    Flow lines(qreal zoom) const { return flow(m_look, m_text, Type::Card, m_room.width() / zoom); }

private:
    bool holds(qreal zoom) const
    {
        return m_longestWord * zoom <= m_room.width() && lines(zoom).height * zoom <= m_room.height();
    }

    const Look& m_look;
    const QString& m_text;
    QSizeF m_room;
    qreal m_longestWord;
};

}  // namespace

void appendBands(QList<Band>& bands, const Card& card, const Setting& setting)
{
    const qreal width = setting.width - 2 * cardInset;
    const Flow caption = flow(setting.look, card.caption, Type::Caption, width, Emphasis::Quiet);
    Band band;
    band.height = setting.height / 2;
    const QSizeF room(width, band.height - caption.height - 3 * cardInset);
    const FittedText text(setting.look, card.text, room);
    const qreal zoom = text.zoom();
    const Flow lines = text.lines(zoom);
    const qreal height = lines.height * zoom;
    const qreal top = cardInset + std::max<qreal>(0, (room.height() - height) / 2);
    for (const PlacedText& line : lines.lines) {
        const qreal indent = (width - line.box.width() * zoom) / 2;
        band.items.append(moved(zoomed(line, zoom), {cardInset + indent, top}));
    }
    const qreal captionTop = std::max(band.height - cardInset - caption.height, top + height + cardInset);
    for (const PlacedText& line : caption.lines)
        band.items.append(moved(line, {cardInset + (width - line.box.width()) / 2, captionTop}));
    band.height = std::max(band.height, captionTop + caption.height);
    band.divider.append(PlacedRule{{0, 0, setting.width, 0}, paper::quietInk, 0.6, true});
    bands.append(band);
}

}  // namespace moderato
