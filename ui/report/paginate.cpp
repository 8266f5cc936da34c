#include "ui/report/paginate.h"

#include "ui/report/placed.h"

#include <optional>

namespace moderato {
namespace {

/// A band that has to be cut begins on a page only if so much of the page is left for it.
constexpr qreal leastStart = 0.25;

/// A long band that can be cut is cut rather than leave so much of a page empty.
constexpr qreal longBand = 0.4;

/// A cut leaves so much for the next page: more than a line.
constexpr qreal leastRest = 0.04;

/// Names that take a few lines are not parted by a cut, longer paragraphs are.
constexpr qreal shortParagraph = 0.12;

/// The top of the lowest line above the cut of whose paragraph a line stands below it.
std::optional<qreal> partedLine(const QList<QRectF>& lines, qreal cut)
{
    for (const QRectF& below : lines)
        for (const QRectF& above : lines)
            if (below.bottom() > cut && above.bottom() <= cut && areOneParagraph(above, below))
                return above.top();
    return std::nullopt;
}

class Paginator {
public:
    Paginator(const QList<Band>& bands, qreal height) : m_bands(bands), m_height(height) {}

    QList<QList<Slice>> run()
    {
        m_pages.append(QList<Slice>());
        for (int first = 0; first < m_bands.size();) {
            m_pageIsOver = m_pageIsOver || m_bands.at(first).endsPage;
            if (m_bands.at(first).endsPage || isLeftOut(first)) {
                ++first;
                continue;
            }
            const int last = lastTogether(first);
            putTogether(first, last);
            first = last + 1;
        }
        return m_pages;
    }

private:
    bool hasOnItsPage(int band) const { return band < m_bands.size() && !m_bands.at(band).endsPage; }

    bool isLeftOut(int i) const
    {
        const Band& band = m_bands.at(i);
        return band.dispensable && (m_pageIsOver || m_y + band.before + band.height > m_height);
    }

    /// The last of the bands of which none may be the last of a page.
    int lastOfChain(int first) const
    {
        int last = first;
        while (m_bands.at(last).keepWithNext && hasOnItsPage(last + 1))
            ++last;
        return last;
    }

    /// The same, with those that only like to stay with the next one, where a page can hold them.
    int lastTogether(int first) const
    {
        int last = lastOfChain(first);
        while (m_bands.at(last).likesNext && hasOnItsPage(last + 1)) {
            const int longer = lastOfChain(last + 1);
            if (titlesHeight(first) + heightOf(first, longer) > m_height)
                break;
            last = longer;
        }
        return last;
    }

    qreal heightOf(int first, int last) const
    {
        qreal height = m_bands.at(first).height;
        for (int i = first + 1; i <= last; ++i)
            height += m_bands.at(i).before + m_bands.at(i).height;
        return height;
    }

    /// Bands of which none may be the last of a page but the last; that one is cut if a page can't hold them all.
    void putTogether(int first, int last)
    {
        qreal above = m_bands.at(first).before;
        for (int i = first; i < last; ++i)
            above += m_bands.at(i).height + m_bands.at(i + 1).before;
        const qreal height = m_bands.at(last).height;
        const qreal room = m_height - titlesHeight(first) - (above - m_bands.at(first).before);
        const bool cut = height > room || isCutHere(last, above);
        if (cut && first < last && room < m_height * leastStart) {
            // Headings that fill a page by themselves.
            putTogether(first, first);
            putTogether(first + 1, last);
            return;
        }
        if (!pageIsFresh() &&
            (m_pageIsOver || m_y + above + (cut ? m_height * leastStart : height) > m_height))
            beginPage(first);
        m_pageIsOver = false;
        for (int i = first; i < last; ++i)
            put(i);
        if (cut)
            putCut(last);
        else
            put(last);
    }

    /// It would fit on the next page, but leave much of this one empty.
    bool isCutHere(int i, qreal above) const
    {
        const Band& band = m_bands.at(i);
        const qreal room = m_height - m_y - above;
        return band.cuttable && !pageIsFresh() && !m_pageIsOver && band.height > m_height * longBand &&
               band.height > room && room >= m_height * leastStart;
    }

    qreal titlesHeight(int i) const
    {
        const int titles = m_bands.at(i).columnTitles;
        return titles < 0 || titles == i ? 0 : m_bands.at(titles).height;
    }

    bool pageIsFresh() const { return m_pages.last().isEmpty() || m_pages.last().last().repeated; }

    void beginPage(int i)
    {
        m_pages.append(QList<Slice>());
        m_y = titlesHeight(i);
        if (m_y > 0)
            m_pages.last().append({m_bands.at(i).columnTitles, 0, 0, m_y, 0, true});
    }

    void leaveRoomAbove(int i) { m_y += pageIsFresh() ? 0 : m_bands.at(i).before; }

    bool isDivided(int i) const { return !pageIsFresh() && !m_bands.at(i).divider.isEmpty(); }

    void put(int i)
    {
        leaveRoomAbove(i);
        const qreal height = m_bands.at(i).height;
        m_pages.last().append({i, m_y, 0, height, 0, false, isDivided(i)});
        m_y += height;
    }

    void putCut(int i)
    {
        leaveRoomAbove(i);
        const Band& band = m_bands.at(i);
        qreal from = 0;
        qreal printedTo = 0;
        while (m_y + band.height - from > m_height) {
            const qreal to =
                betweenParagraphs(band, std::min(from + m_height - m_y, band.height - m_height * leastRest));
            m_pages.last().append({i, m_y, from, to, printedTo, false});
            from = std::max(firstTopNotIn(band, to), from + 1);
            printedTo = to;
            beginPage(i);
        }
        m_pages.last().append({i, m_y, from, band.height, printedTo, false});
        m_y += band.height - from;
    }

    /// The cut, or above it where no short paragraph is parted.
    qreal betweenParagraphs(const Band& band, qreal cut) const
    {
        QList<QRectF> lines;
        for (const Placed& item : band.items)
            if (std::holds_alternative<PlacedText>(item))
                lines.append(boxOf(item));
        qreal better = cut;
        for (std::optional<qreal> parted = partedLine(lines, cut); parted; parted = partedLine(lines, better))
            better = *parted;
        return cut - better > m_height * shortParagraph ? cut : better;
    }

    /// Where the first line begins that does not end above the cut.
    static qreal firstTopNotIn(const Band& band, qreal cut)
    {
        qreal top = cut;
        for (const Placed& item : band.items)
            if (const auto* text = std::get_if<PlacedText>(&item); text && text->box.bottom() > cut)
                top = std::min(top, text->box.top());
        return top;
    }

    const QList<Band>& m_bands;
    qreal m_height;
    QList<QList<Slice>> m_pages;
    qreal m_y = 0;
    bool m_pageIsOver = false;
};

}  // namespace

QList<QList<Slice>> paginate(const QList<Band>& bands, qreal height)
{
    return Paginator(bands, height).run();
}

}  // namespace moderato
