#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal gap = 10;
constexpr qreal remarkWeight = 2.2;  // a sum with remarks is so much wider than one without

qreal weightOf(const Total& total)
{
    return total.remarks.isEmpty() ? 1.0 : remarkWeight;
}

/// One sum below its label, with its remarks at its side. Returns the height.
qreal placeTotal(QList<Placed>& items, const Total& total, qreal x, qreal width)
{
    const Flow label = flow(total.label, Type::Caption, width, Emphasis::Quiet);
    place(items, label, {x, 0}, width);
    const Flow value = flow(total.value, Type::Figure, width, total.emphasis);
    place(items, value, {x, label.height}, width);
    qreal y = 1;
    const qreal aside = total.remarks.isEmpty() ? 0 : value.width + 8;
    for (const QString& remark : total.remarks) {
        const Flow text = flow(remark, Type::Caption, width - aside);
        place(items, text, {x + aside, y}, width - aside);
        y += text.height;
    }
    return std::max(label.height + value.height, y);
}

}  // namespace

void appendBands(QList<Band>& bands, const Totals& totals, qreal width)
{
    Band band;
    band.before = 10;
    qreal weights = 0;
    for (const Total& total : totals.totals)
        weights += weightOf(total);
    const qreal unit =
        (width - gap * static_cast<qreal>(totals.totals.size() - 1)) / std::max<qreal>(weights, 1);
    QList<qreal> lefts;
    qreal x = 0;
    for (const Total& total : totals.totals) {
        const qreal own = unit * weightOf(total);
        band.height = std::max(band.height, placeTotal(band.items, total, x, own));
        lefts.append(x);
        x += own + gap;
    }
    for (const qreal left : lefts.mid(1))
        band.items.append(
            PlacedRule{{left - gap / 2 - 2, 2, left - gap / 2 - 2, band.height - 2}, paper::rule, 0.5});
    bands.append(band);
}

}  // namespace moderato
