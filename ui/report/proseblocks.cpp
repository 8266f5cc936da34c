#include "ui/report/bands.h"
#include "ui/report/flow.h"
#include "ui/report/placed.h"

namespace moderato {
namespace {

constexpr qreal longestMeasure = 440;  // a longer line loses the eye on its way back
constexpr qreal proseLeading = 1.6;    // between the lines of a paragraph
constexpr qreal proseGap = 7;          // between paragraphs
constexpr qreal lineToWriteOn = 24;    // from one ruled line to the next

void appendParagraph(QList<Band>& bands, const TextLine& line, const Setting& setting)
{
    const qreal measure = std::min(setting.width, longestMeasure);
    const FiguredFlow flown = flow(setting.look, line, Type::Prose, measure);
    const Side side = flown.text.rightToLeft == setting.rightToLeft ? Side::Start : Side::End;
    const auto count = flown.text.lines.size();
    // Each line by itself, so that a page can end within a paragraph; not after its first line or before its last.
    for (qsizetype i = 0; i < count; ++i) {
        const qreal top = flown.text.lines.at(i).box.top();
        Band band;
        band.before = i == 0 ? proseGap : proseLeading;
        band.height = flown.text.lines.at(i).box.height();
        band.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        place(band.items, {{flown.text.lines.at(i)}}, {{0, -top}, flown.textWidth, side});
        if (i == 0)
            place(band.items, flown.figure, {{measure - flown.figureWidth, 0}, flown.figureWidth, Side::End});
        bands.append(band);
    }
}

QList<Band> ruledLines(const WritingLines& lines, const Setting& setting)
{
    QList<Band> bands;
    for (int i = 0; i < lines.count; ++i) {
        Band band;
        if (i == 0 && !lines.label.isEmpty()) {
            const Flow label = flow(setting.look, lines.label, Type::Caption, setting.width, Emphasis::Quiet);
            place(band.items, label, {{0, 0}, setting.width});
            band.height = label.height;
        }
        band.height += lineToWriteOn;
        band.items.append(PlacedRule{{0, band.height, setting.width, band.height}, paper::rule, 0.7});
        band.ruled = true;
        band.keepWithNext = i + 2 < lines.count && (i == 0 || i + 3 == lines.count);
        // At a page's end one line less does.
        band.dispensable = i > 0 && i + 1 == lines.count;
        bands.append(band);
    }
    bands.first().before = 12;
    return bands;
}

/// All of them as one band, which is left out where its page has no room for it.
Band inOne(const QList<Band>& lines)
{
    Band whole;
    whole.before = lines.first().before;
    whole.ruled = true;
    whole.dispensable = true;
    for (const Band& line : lines) {
        for (const Placed& item : line.items)
            whole.items.append(moved(item, {0, whole.height}));
        whole.height += line.height;
    }
    return whole;
}

}  // namespace

void appendBands(QList<Band>& bands, const Prose& prose, const Setting& setting)
{
    for (const TextLine& line : prose.lines)
        appendParagraph(bands, line, setting);
}

void appendBands(QList<Band>& bands, const WritingLines& lines, const Setting& setting)
{
    if (lines.count < 1)
        return;
    QList<Band> ruled = ruledLines(lines, setting);
    if (lines.onlyWithRoom) {
        bands.append(inOne(ruled));
        return;
    }
    // They go with what is said above them; the label has its room above the first line, so that it is never without one.
    if (!bands.isEmpty() && !bands.last().ruled)
        bands.last().likesNext = true;
    bands.append(ruled);
}

void appendBands(QList<Band>& bands, const PageBreak&, const Setting&)
{
    Band band;
    band.endsPage = true;
    bands.append(band);
}

}  // namespace moderato
