#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

Band titleBand(const Heading& heading, qreal width)
{
    Band band;
    band.keepWithNext = true;
    band.bookmark = heading.text;
    const Flow aside = flow(heading.aside, Type::Kicker, width, Emphasis::Strong);
    const Flow above = flowElided(heading.above, Type::Kicker, width - aside.width - 18, Emphasis::Quiet);
    place(band.items, above, {0, 0}, width);
    place(band.items, aside, {0, 0}, width, Side::End);
    const qreal rule = aside.height + 4;
    band.items.append(PlacedRect{{0, rule, width, 1.6}, paper::accent, {}});
    const Flow title = flow(heading.text, Type::Title, width);
    place(band.items, title, {0, rule + 10}, width);
    band.height = rule + 13 + title.height;
    return band;
}

Band sectionBand(const Heading& heading, qreal width)
{
    Band band;
    band.before = 20;
    band.keepWithNext = true;
    band.bookmark = heading.text;
    band.level = heading.level;
    const Flow text = flow(heading.text, Type::Section, width);
    place(band.items, text, {0, 0}, width);
    band.height = text.height;
    return band;
}

constexpr qreal factGap = 14;  // between facts side by side, and between a label and its text
constexpr int manyLines = 3;   // more lines than these, if they are short, stand in two columns

/// The facts of each line of the page: a wide one alone, the others in pairs.
QList<QList<Fact>> inPairs(const QList<Fact>& facts)
{
    QList<QList<Fact>> rows;
    bool open = false;
    for (const Fact& fact : facts) {
        const bool joins = open && !fact.wide;
        if (joins)
            rows.last().append(fact);
        else
            rows.append({fact});
        open = !fact.wide && !joins;
    }
    return rows;
}

qreal labelWidth(const QList<Fact>& facts, qreal width)
{
    qreal widest = 0;
    for (const Fact& fact : facts)
        widest = std::max(widest, naturalWidth({{fact.label, Emphasis::Quiet}}, Type::Body));
    return std::min(widest + factGap, width / 5);
}

qreal placeInTwo(QList<Placed>& items, const QList<TextLine>& lines, QPointF at, qreal width)
{
    const qreal column = (width - factGap) / 2;
    const qsizetype half = (lines.size() + 1) / 2;
    const qreal first = placeLines(items, lines.first(half), Type::Body, at, column);
    const QPointF secondAt{at.x() + column + factGap, at.y()};
    return std::max(first, placeLines(items, lines.sliced(half), Type::Body, secondAt, column));
}

qreal placeFact(QList<Placed>& items, const Fact& fact, qreal x, qreal width, qreal label)
{
    const Flow name = flow(fact.label, Type::Body, label - factGap, Emphasis::Quiet);
    place(items, name, {x, 0}, label);
    const qreal left = width - label;
    const bool inTwo = fact.lines.size() > manyLines && naturalWidth(fact.lines, Type::Body) < left * 0.6;
    const qreal height = inTwo ? placeInTwo(items, fact.lines, {x + label, 0}, left)
                               : placeLines(items, fact.lines, Type::Body, {x + label, 0}, left);
    return std::max(name.height, height);
}

Band factBand(const QList<Fact>& facts, qreal width, qreal label)
{
    Band band;
    const bool wide = facts.first().wide;
    band.before = wide ? 7 : 3;
    const qreal column = wide ? width : (width - factGap) / 2;
    qreal x = 0;
    for (const Fact& fact : facts) {
        band.height = std::max(band.height, placeFact(band.items, fact, x, column, label));
        x += column + factGap;
    }
    return band;
}

}  // namespace

void appendBands(QList<Band>& bands, const Heading& heading, qreal width)
{
    bands.append(heading.level == 1 ? titleBand(heading, width) : sectionBand(heading, width));
}

void appendBands(QList<Band>& bands, const Facts& facts, qreal width)
{
    const qreal label = labelWidth(facts.facts, width);
    for (const QList<Fact>& row : inPairs(facts.facts))
        bands.append(factBand(row, width, label));
}

void appendBands(QList<Band>& bands, const Note& note, qreal width)
{
    const bool alert = note.emphasis == Emphasis::Alert;
    const qreal inset = alert ? 10 : 0;
    Band band;
    band.before = 10;
    const Flow text =
        flow(note.text, Type::Verdict, width - 2 * inset, alert ? Emphasis::Alert : Emphasis::Strong);
    band.height = text.height + inset;
    if (alert) {
        band.items.append(PlacedRect{{0, 0, width, band.height}, paper::alertTint, {}});
        band.items.append(PlacedRect{{0, 0, 3, band.height}, inkOf(Emphasis::Alert), {}});
    }
    place(band.items, text, {inset, inset / 2}, width - 2 * inset);
    bands.append(band);
}

}  // namespace moderato
