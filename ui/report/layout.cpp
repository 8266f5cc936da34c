#include "ui/report/flow.h"
#include "ui/report/paginate.h"

#include <QCoreApplication>

namespace moderato {
namespace {

constexpr qreal sideMargin = 40;
constexpr qreal topMargin = 36;
constexpr qreal bottomMargin = 50;
constexpr qreal rounding = 0.01;    // what sums of heights can be off by
constexpr qreal footerHeight = 24;  // from the page's lower edge to the footer's text

QList<Band> bandsOf(const Report& report, qreal width)
{
    QList<Band> bands;
    for (const Block& block : report.blocks)
        std::visit([&](const auto& typed) { appendBands(bands, typed, width); }, block);
    return bands;
}

Placed moved(Placed placed, QPointF by)
{
    if (auto* rule = std::get_if<PlacedRule>(&placed))
        rule->line.translate(by);
    else if (auto* rect = std::get_if<PlacedRect>(&placed))
        rect->box.translate(by);
    else
        std::get<PlacedText>(placed).box.translate(by);
    return placed;
}

QRectF mirroredBox(QRectF box, qreal pageWidth)
{
    box.moveLeft(pageWidth - box.right());
    return box;
}

Placed mirrored(Placed placed, qreal pageWidth)
{
    if (auto* rule = std::get_if<PlacedRule>(&placed))
        rule->line.setLine(pageWidth - rule->line.x1(), rule->line.y1(), pageWidth - rule->line.x2(),
                           rule->line.y2());
    else if (auto* rect = std::get_if<PlacedRect>(&placed))
        rect->box = mirroredBox(rect->box, pageWidth);
    else
        std::get<PlacedText>(placed).box = mirroredBox(std::get<PlacedText>(placed).box, pageWidth);
    return placed;
}

/// What of a band's item stands in the slice; lines and text stand in exactly one.
std::optional<Placed> within(const Slice& slice, const Placed& placed)
{
    if (const auto* rect = std::get_if<PlacedRect>(&placed)) {
        PlacedRect cut = *rect;
        cut.box.setTop(std::max(cut.box.top(), slice.from));
        cut.box.setBottom(std::min(cut.box.bottom(), slice.to));
        return cut.box.height() > 0 ? std::optional<Placed>(cut) : std::nullopt;
    }
    const qreal bottom = boxOf(placed).bottom() - rounding;
    const bool here = bottom <= slice.to && (bottom > slice.printedTo || slice.from == 0.0);
    return here ? std::optional<Placed>(placed) : std::nullopt;
}

/// Puts slices of bands on pages, and what every page has around them.
class Composer {
public:
    Composer(const Report& report, const PageFormat& format)
        : m_report(report)
        , m_size(format.pageLayout().fullRect(QPageLayout::Point).size())
    {
    }

    Pages run()
    {
        const QList<Band> bands = bandsOf(m_report, width());
        const QList<QList<Slice>> pages = paginate(bands, m_size.height() - topMargin - bottomMargin);
        Pages result{m_size, {}, {}};
        for (int number = 0; number < pages.size(); ++number) {
            Page page;
            for (const Slice& slice : pages.at(number)) {
                addSlice(page, bands.at(slice.band), slice);
                addBookmark(result.bookmarks, bands.at(slice.band), slice, number);
            }
            addFooter(page, number, static_cast<int>(pages.size()));
            result.pages.append(m_report.rightToLeft ? mirroredPage(page) : page);
        }
        return result;
    }

private:
    qreal width() const { return m_size.width() - 2 * sideMargin; }

    static void addSlice(Page& page, const Band& band, const Slice& slice)
    {
        for (const Placed& item : band.items)
            if (const std::optional<Placed> part = within(slice, item))
                page.items.append(moved(*part, {sideMargin, topMargin + slice.top - slice.from}));
    }

    static void addBookmark(QList<Bookmark>& bookmarks, const Band& band, const Slice& slice, int page)
    {
        if (!band.bookmark.isEmpty() && slice.from == 0.0 && !slice.repeated)
            bookmarks.append({band.bookmark, band.level, page, topMargin + slice.top});
    }

    void addFooter(Page& page, int number, int count) const
    {
        const QString pageText =
            QCoreApplication::translate("ReportPages", "Page %1 of %2").arg(number + 1).arg(count);
        const Flow right = flow(pageText, Type::Caption, width(), Emphasis::Quiet);
        const Flow left =
            flowElided(m_report.footer, Type::Caption, width() - right.width - 24, Emphasis::Quiet);
        const qreal y = m_size.height() - footerHeight - right.height;
        page.items.append(PlacedRule{{sideMargin, y - 5, sideMargin + width(), y - 5}, paper::rule, 0.5});
        place(page.items, left, {sideMargin, y}, width());
        place(page.items, right, {sideMargin, y}, width(), Side::End);
    }

    Page mirroredPage(const Page& page) const
    {
        Page other;
        for (const Placed& item : page.items)
            other.items.append(mirrored(item, m_size.width()));
        return other;
    }

    const Report& m_report;
    QSizeF m_size;
};

}  // namespace

Pages layOut(const Report& report, const PageFormat& format)
{
    return Composer(report, format).run();
}

}  // namespace moderato
