#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal lineToWriteOn = 24;  // from one ruled line to the next
constexpr qreal cardHeight = 350;

}  // namespace

void appendBands(QList<Band>& bands, const Prose& prose, qreal width)
{
    for (const TextLine& line : prose.lines) {
        Band band;
        band.before = 6;
        band.height = placeLines(band.items, {line}, Type::Body, {0, 0}, width);
        bands.append(band);
    }
}

void appendBands(QList<Band>& bands, const WritingLines& lines, qreal width)
{
    for (int i = 0; i < lines.count; ++i) {
        Band band;
        band.height = lineToWriteOn;
        if (i == 0)
            place(band.items, flow(lines.label, Type::Caption, width, Emphasis::Quiet), {0, 0}, width);
        band.items.append(PlacedRule{{0, band.height, width, band.height}, paper::rule, 0.7});
        bands.append(band);
    }
}

void appendBands(QList<Band>& bands, const Card& card, qreal width)
{
    Band band;
    band.before = 10;
    band.height = cardHeight;
    place(band.items, flow(card.caption, Type::Caption, width, Emphasis::Quiet), {0, 4}, width);
    place(band.items, flow(card.text, Type::Title, width), {0, cardHeight / 2}, width);
    bands.append(band);
}

void appendBands(QList<Band>&, const PageBreak&, qreal) {}

}  // namespace moderato
