#include "ui/report/furniture.h"
#include "ui/report/paginate.h"
#include "ui/report/placed.h"

#include <array>
#include <optional>

namespace moderato {
namespace {

constexpr qreal rounding = 0.01;  // what sums of heights can be off by
constexpr int leastPercent = 50;
constexpr int mostPercent = 400;
constexpr qreal thinPage = 0.12;               // of a page's height: less on the last one is a rest
constexpr std::array tighterPercents{97, 94};  // of the usual size, to take a rest back

QList<Band> bandsOf(const Report& report, const Setting& setting)
{
    QList<Band> bands;
    for (const Block& block : report.blocks)
        std::visit([&](const auto& typed) { appendBands(bands, typed, setting); }, block);
    return bands;
}

qreal zoomOf(int percent)
{
    return std::clamp(percent, leastPercent, mostPercent) / 100.0;
}

Look directedLook(Look look, const Report& report)
{
    look.rightToLeft = report.rightToLeft;
    return look;
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

/// Puts slices of bands on pages, and what every page has around them. What is larger or smaller than usual is laid out
/// for a page that is as much smaller or larger, and zoomed: all its distances keep their proportions.
class Composer {
public:
    /// With all texts at so much of their size.
    Composer(const Report& report, const PageFormat& format, const Look& look, int percent = 100)
        : m_rightToLeft(report.rightToLeft)
        , m_size(format.pageLayout().fullRect(QPageLayout::Point).size())
        , m_zoom(zoomOf(report.typePercent * format.percent / 100) * percent / 100)
        , m_furniture(report, look, m_size, zoomOf(format.percent))
        , m_bands(bandsOf(report, setting(look)))
        , m_pages(paginate(m_bands, setting({}).height))
    {
    }

    qsizetype count() const { return m_pages.size(); }

    /// True if the last of several pages holds a line or two.
    bool endsThin() const
    {
        qreal bottom = 0;
        for (const Slice& slice : m_pages.last())
            if (!m_bands.at(slice.band).dispensable)
                bottom = std::max(bottom, slice.top + slice.to - slice.from);
        return count() > 1 && bottom < thinPage * setting({}).height;
    }

    Pages run() const
    {
        Pages result{m_size, {}, {}};
        for (int number = 0; number < m_pages.size(); ++number) {
            Page page;
            for (const Slice& slice : m_pages.at(number)) {
                addSlice(page, slice);
                addBookmark(result.bookmarks, slice, number);
            }
            m_furniture.addTo(page, number, static_cast<int>(m_pages.size()));
            result.pages.append(m_rightToLeft ? mirroredPage(page) : page);
        }
        return result;
    }

private:
    Setting setting(const Look& look) const
    {
        const QSizeF room = m_furniture.content().size() / m_zoom;
        return {room.width(), room.height(), look, m_rightToLeft};
    }

    Placed onPage(const Placed& placed, qreal down) const
    {
        const QPointF content = m_furniture.content().topLeft();
        return moved(zoomed(placed, m_zoom), content + QPointF(0, down * m_zoom));
    }

    void addSlice(Page& page, const Slice& slice) const
    {
        const Band& band = m_bands.at(slice.band);
        if (slice.divided)
            for (const Placed& item : band.divider)
                page.items.append(onPage(item, slice.top));
        for (const Placed& item : band.items)
            if (const std::optional<Placed> part = within(slice, item))
                page.items.append(onPage(*part, slice.top - slice.from));
    }

    void addBookmark(QList<Bookmark>& bookmarks, const Slice& slice, int page) const
    {
        const Band& band = m_bands.at(slice.band);
        if (!band.bookmark.isEmpty() && slice.from == 0.0 && !slice.repeated)
            bookmarks.append(
                {band.bookmark, band.level, page, m_furniture.content().top() + slice.top * m_zoom});
    }

    Page mirroredPage(const Page& page) const
    {
        Page other;
        for (const Placed& item : page.items)
            other.items.append(mirrored(item, m_size.width()));
        return other;
    }

    bool m_rightToLeft;
    QSizeF m_size;
    qreal m_zoom;
    Furniture m_furniture;
    QList<Band> m_bands;
    QList<QList<Slice>> m_pages;
};

}  // namespace

Pages layOut(const Report& report, const PageFormat& format)
{
    return layOut(report, format, lookOf(report.theme));
}

Pages layOut(const Report& report, const PageFormat& format, const Look& look)
{
    const Look directed = directedLook(look, report);
    const Composer usual(report, format, directed);
    if (usual.endsThin())
        for (const int percent : tighterPercents)
            if (const Composer tighter(report, format, directed, percent); tighter.count() < usual.count())
                return tighter.run();
    return usual.run();
}

}  // namespace moderato
