#include "ui/report/bands.h"
#include "ui/report/flow.h"
#include "ui/report/placed.h"

#include <algorithm>

namespace moderato {
namespace {

constexpr qreal kickerGap = 18;
constexpr qreal mostForAside = 0.6;  // of the width

Band titleBand(const Heading& heading, const Setting& setting)
{
    const auto& [width, height, look, rightToLeft] = setting;
    Band band;
    band.keepWithNext = true;
    band.bookmark = heading.text;
    const Flow aside = flowElided(look, heading.aside, Type::Kicker, width * mostForAside, Emphasis::Strong);
    const qreal left = width - (aside.width > 0 ? aside.width + kickerGap : 0);
    const Flow above = flowElided(look, heading.above, Type::Kicker, left, Emphasis::Quiet);
    place(band.items, above, {{0, 0}, width});
    place(band.items, aside, {{0, 0}, width, Side::End});
    const qreal rule = std::max(above.height, aside.height) + 4;
    band.items.append(PlacedRect{{0, rule, width, 1.6}, look.accent, {}});
    const Flow title = flow(look, heading.text, Type::Title, width);
    place(band.items, title, {{0, rule + 10}, width});
    band.height = rule + 13 + title.height;
    return band;
}

Band sectionBand(const Heading& heading, const Setting& setting)
{
    Band band;
    band.before = 20;
    band.keepWithNext = true;
    band.bookmark = heading.text;
    band.level = heading.level;
    const Flow text = flow(setting.look, heading.text, Type::Section, setting.width);
    place(band.items, text, {{0, 0}, setting.width});
    band.height = text.height;
    return band;
}

constexpr qreal factGap = 14;           // between facts side by side, and between a label and its text
constexpr qreal factLineGap = 1.6;      // between the lines of a fact in two columns
constexpr int manyLines = 3;            // more lines than these, if they are short, stand in two columns
constexpr qsizetype linesThatPart = 4;  // a fact with fewer gaps between lines stays in one piece
constexpr qreal gapRounding = 0.01;
constexpr qreal widthForTwo = 400;  // on a narrower page no facts stand side by side

/// The facts of each line of the page: a wide one alone, the others in pairs.
QList<QList<Fact>> inPairs(const QList<Fact>& facts, bool pairs)
{
    QList<QList<Fact>> rows;
    bool open = false;
    for (const Fact& fact : facts) {
        const bool joins = open && pairs && !fact.wide;
        if (joins)
            rows.last().append(fact);
        else
            rows.append({fact});
        open = !fact.wide && !joins;
    }
    return rows;
}

/// As wide as the widest label, but no more than a share of the page, unless a word needs it.
qreal labelWidth(const QList<Fact>& facts, const Setting& setting)
{
    qreal widest = 0;
    qreal word = 0;
    for (const Fact& fact : facts) {
        widest = std::max(widest, naturalWidth(setting.look, fact.label, Type::Body, Emphasis::Quiet));
        word = std::max(word, longestWord(setting.look, fact.label, Type::Body, Emphasis::Quiet));
    }
    const qreal most = std::max(setting.width / 5, std::min(word + factGap, setting.width / 3));
    return std::min(widest + factGap, most);
}

/// From left to right and down, so that a page can end between any two lines.
qreal placeInTwo(QList<Placed>& items, const Look& look, const QList<TextLine>& lines, const Spot& spot)
{
    const qreal column = (spot.width - factGap) / 2;
    qreal y = 0;
    for (qsizetype i = 0; i < lines.size(); i += 2) {
        const QPointF at = spot.at + QPointF(0, y);
        const qreal first = placeLines(items, look, lines.mid(i, 1), Type::Body, {at, column});
        const QPointF secondAt = at + QPointF(column + factGap, 0);
        const qreal second = placeLines(items, look, lines.mid(i + 1, 1), Type::Body, {secondAt, column});
        y += std::max(first, second) + factLineGap;
    }
    return y - factLineGap;
}

qreal placeFact(QList<Placed>& items, const Look& look, const Fact& fact, const Spot& spot, qreal label)
{
    const Flow name = flow(look, fact.label, Type::Body, label - factGap, Emphasis::Quiet);
    place(items, name, {spot.at, label});
    const Spot left{spot.at + QPointF(label, 0), spot.width - label};
    const bool inTwo = fact.lines.size() > manyLines &&
                       naturalWidth(look, fact.lines, Type::Body) < (left.width - factGap) / 2;
    const qreal height = inTwo ? placeInTwo(items, look, fact.lines, left)
                               : placeLines(items, look, fact.lines, Type::Body, left);
    return std::max(name.height, height);
}

/// Where a band of text can be cut without cutting a line.
QList<qreal> gapsIn(const Band& band)
{
    QList<qreal> gaps;
    for (const Placed& item : band.items) {
        const qreal bottom = boxOf(item).bottom();
        const bool isFree =
            std::none_of(band.items.cbegin(), band.items.cend(), [bottom](const Placed& each) {
                const QRectF box = boxOf(each);
                return box.top() < bottom - gapRounding && box.bottom() > bottom + gapRounding;
            });
        if (isFree && bottom < band.height - gapRounding)
            gaps.append(bottom);
    }
    std::sort(gaps.begin(), gaps.end());
    const auto isSame = [](qreal a, qreal b) { return b - a < gapRounding; };
    gaps.erase(std::unique(gaps.begin(), gaps.end(), isSame), gaps.end());
    return gaps;
}

/// True if a paragraph goes on below this gap.
bool goesOn(const Band& band, qreal gap)
{
    for (const Placed& above : band.items)
        for (const Placed& below : band.items)
            if (std::abs(boxOf(above).bottom() - gap) < gapRounding &&
                areOneParagraph(boxOf(above), boxOf(below)))
                return true;
    return false;
}

/// The gaps at which no page may end: below the first line of a paragraph and above its last, of a short one thus all; and
/// below the first paragraph and above the last.
QList<bool> closedGaps(const Band& band, const QList<qreal>& gaps)
{
    QList<bool> inside;
    for (const qreal gap : gaps)
        inside.append(goesOn(band, gap));
    QList<bool> closed;
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const bool isFirst = i == 0 || !inside.at(i - 1);
        const bool isLast = i + 1 == gaps.size() || !inside.at(i + 1);
        closed.append(inside.at(i) && (isFirst || isLast));
    }
    for (const qsizetype end : {inside.indexOf(false), inside.lastIndexOf(false)})
        if (end >= 0)
            closed[end] = true;
    return closed;
}

/// The band as bands of a line each, so that a long list goes on on the next page; two of it stay together at least.
QList<Band> inLines(const Band& whole)
{
    const QList<qreal> gaps = gapsIn(whole);
    if (gaps.size() < linesThatPart)
        return {whole};
    const QList<bool> closed = closedGaps(whole, gaps);
    QList<Band> lines;
    qreal top = 0;
    for (qsizetype i = 0; i <= gaps.size(); ++i) {
        const qreal bottom = i < gaps.size() ? gaps.at(i) : whole.height;
        Band line;
        line.before = i == 0 ? whole.before : 0;
        line.height = bottom - top;
        line.keepWithNext = closed.value(i);
        for (const Placed& item : whole.items)
            if (const qreal end = boxOf(item).bottom();
                end > top + gapRounding && end <= bottom + gapRounding)
                line.items.append(moved(item, {0, -top}));
        lines.append(line);
        top = bottom;
    }
    return lines;
}

Band factBand(const QList<Fact>& facts, const Setting& setting, qreal label)
{
    Band band;
    const bool wide = facts.first().wide;
    band.before = wide ? 7 : 3;
    const qreal half = (setting.width - factGap) / 2;
    const qreal column = wide || setting.width < widthForTwo ? setting.width : half;
    Spot spot{{0, 0}, column};
    for (const Fact& fact : facts) {
        band.height = std::max(band.height, placeFact(band.items, setting.look, fact, spot, label));
        spot.at.rx() += column + factGap;
    }
    return band;
}

}  // namespace

void appendBands(QList<Band>& bands, const Heading& heading, const Setting& setting)
{
    bands.append(heading.level == 1 ? titleBand(heading, setting) : sectionBand(heading, setting));
}

void appendBands(QList<Band>& bands, const Facts& facts, const Setting& setting)
{
    const qreal label = labelWidth(facts.facts, setting);
    for (const QList<Fact>& row : inPairs(facts.facts, setting.width >= widthForTwo))
        bands.append(inLines(factBand(row, setting, label)));
}

void appendBands(QList<Band>& bands, const Note& note, const Setting& setting)
{
    const bool alert = note.emphasis == Emphasis::Alert;
    const qreal inset = alert ? 10 : 0;
    const qreal width = setting.width - 2 * inset;
    const Emphasis emphasis = note.emphasis == Emphasis::Normal ? Emphasis::Strong : note.emphasis;
    Band band;
    band.before = 10;
    const Flow text = flow(setting.look, note.text, Type::Verdict, width, emphasis);
    band.height = text.height + inset;
    if (alert) {
        band.items.append(PlacedRect{{0, 0, setting.width, band.height}, paper::alertTint, {}});
        band.items.append(PlacedRect{{0, 0, 3, band.height}, inkOf(Emphasis::Alert), {}});
    }
    place(band.items, text, {{inset, inset / 2}, width});
    bands.append(band);
}

}  // namespace moderato
