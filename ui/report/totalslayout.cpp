#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal totalGap = 10;
constexpr qreal remarkGap = 8;
constexpr qreal remarkWidth = 90;    // what remarks want at least
constexpr qreal remarkWeight = 2.2;  // a sum with remarks is so much wider than one without
constexpr qreal rowGap = 8;

qreal weightOf(const Total& total)
{
    return total.remarks.isEmpty() ? 1.0 : remarkWeight;
}

/// What a sum needs so that no figure is broken.
qreal leastWidth(const Look& look, const Total& total)
{
    const qreal value = naturalWidth(look, total.value, Type::Figure, total.emphasis);
    const qreal label = longestWord(look, total.label, Type::Caption, Emphasis::Quiet);
    return std::max(label, value + (total.remarks.isEmpty() ? 0 : remarkGap + remarkWidth));
}

/// One sum below its label, with its remarks at its side. Returns the height.
qreal placeTotal(QList<Placed>& items, const Look& look, const Total& total, qreal x, qreal width)
{
    const Flow value = flow(look, total.value, Type::Figure, width, total.emphasis);
    const qreal aside = total.remarks.isEmpty() ? 0 : value.width + remarkGap;
    const qreal labelWidth = aside > 0 ? aside - 2 : width;
    const Flow label = flow(look, total.label, Type::Caption, labelWidth, Emphasis::Quiet);
    place(items, label, {{x, 0}, width});
    place(items, value, {{x, label.height}, width});
    qreal y = 1;
    for (const QString& remark : total.remarks) {
        const Flow text = flow(look, remark, Type::Caption, width - aside);
        place(items, text, {{x + aside, y}, width - aside});
        y += text.height;
    }
    return std::max(label.height + value.height, y);
}

/// Sums side by side, each in its share of the width. Room that is left goes to them by weight.
Band totalsBand(const QList<Total>& totals, const Setting& setting)
{
    Band band;
    band.before = rowGap;
    qreal weights = 0;
    qreal left = setting.width - totalGap * static_cast<qreal>(totals.size() - 1);
    for (const Total& total : totals) {
        weights += weightOf(total);
        left -= leastWidth(setting.look, total);
    }
    QList<qreal> lefts;
    qreal x = 0;
    for (const Total& total : totals) {
        const qreal share = std::max<qreal>(left, 0) * weightOf(total) / weights;
        const qreal own = std::min(leastWidth(setting.look, total) + share, setting.width);
        band.height = std::max(band.height, placeTotal(band.items, setting.look, total, x, own));
        lefts.append(x);
        x += own + totalGap;
    }
    for (const qreal each : lefts.mid(1)) {
        const qreal rule = each - totalGap / 2 - 2;
        band.items.append(PlacedRule{{rule, 2, rule, band.height - 2}, paper::rule, 0.5});
    }
    return band;
}

/// As many rows as it takes.
QList<QList<Total>> inRows(const QList<Total>& totals, const Setting& setting)
{
    QList<QList<Total>> rows;
    qreal x = 0;
    for (const Total& total : totals) {
        const qreal width = leastWidth(setting.look, total);
        if (rows.isEmpty() || x + width > setting.width) {
            rows.append(QList<Total>());
            x = 0;
        }
        rows.last().append(total);
        x += width + totalGap;
    }
    return rows;
}

}  // namespace

void appendBands(QList<Band>& bands, const Totals& totals, const Setting& setting)
{
    const QList<QList<Total>> rows = inRows(totals.totals, setting);
    for (int i = 0; i < rows.size(); ++i) {
        bands.append(totalsBand(rows.at(i), setting));
        bands.last().keepWithNext = i + 1 < rows.size();
    }
    if (!rows.isEmpty())
        bands[bands.size() - rows.size()].before = 10;
}

}  // namespace moderato
