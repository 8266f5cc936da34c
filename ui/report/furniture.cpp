#include "ui/report/furniture.h"

#include "ui/report/flow.h"
#include "ui/report/placed.h"

#include <QCoreApplication>

namespace moderato {
namespace {

constexpr qreal sideMargin = 40;
constexpr qreal topMargin = 36;
constexpr qreal bottomMargin = 50;
constexpr qreal headerTop = 22;     // from the page's upper edge to the header
constexpr qreal headerGap = 14;     // from the header to the content
constexpr qreal footerBottom = 24;  // from the page's lower edge to the footer's text
constexpr qreal footerGap = 16;
constexpr qreal tallestLogo = 28;
constexpr qreal betweenTexts = 24;
constexpr qreal ruleAbove = 5;  // from the footer's rule to its text

QString footerOf(const Report& report)
{
    const QString wanted = report.theme.footer.simplified();
    return wanted.isEmpty() ? report.footer : wanted;
}

QString pageText(int number, int count)
{
    return QCoreApplication::translate("ReportPages", "Page %1 of %2").arg(number).arg(count);
}

}  // namespace

Furniture::Furniture(const Report& report, const Look& look, QSizeF page, qreal zoom)
    : m_look(look)
    , m_page(page)
    , m_zoom(zoom)
    , m_content(sideMargin, topMargin, page.width() - 2 * sideMargin, 0)
{
    layHeader(report);
    const qreal height = layFooter(footerOf(report));
    m_footerTop = page.height() - footerBottom - height;
    m_content.setBottom(std::min(page.height() - bottomMargin, m_footerTop - footerGap));
}

/// The logo where lines begin, the words at the other side; without a logo they begin the line.
void Furniture::layHeader(const Report& report)
{
    const QString text = report.theme.header.simplified();
    const QRectF logo = logoBox();
    if (text.isEmpty() && logo.isEmpty())
        return;
    const qreal aside = logo.isEmpty() ? 0 : logo.width() + betweenTexts;
    const qreal width = (m_content.width() - aside) / m_zoom;
    const Flow words = flowElided(m_look, text, Type::Kicker, width, Emphasis::Quiet);
    const qreal height = std::max(logo.height(), words.height * m_zoom);
    if (!logo.isEmpty())
        m_items.append(PlacedImage{logo.translated(0, (height - logo.height()) / 2), m_look.logo});
    QList<Placed> placed;
    place(placed, words, {{0, 0}, width, logo.isEmpty() ? Side::Start : Side::End});
    const QPointF at(sideMargin + aside, headerTop + (height - words.height * m_zoom) / 2);
    for (const Placed& item : placed)
        m_items.append(moved(zoomed(item, m_zoom), at));
    m_content.setTop(std::max(topMargin, headerTop + height + headerGap));
}

QRectF Furniture::logoBox() const
{
    if (m_look.logo.isNull())
        return {};
    const QSizeF room(m_content.width() / 3, tallestLogo);
    return {{sideMargin, headerTop}, QSizeF(m_look.logo.size()).scaled(room, Qt::KeepAspectRatio)};
}

/// Returns its height.
qreal Furniture::layFooter(const QString& text)
{
    const qreal width = m_content.width() / m_zoom;
    // As if the number had four digits, for all pages the same.
    const Flow number = flow(m_look, pageText(9'999, 9'999), Type::Caption, width, Emphasis::Quiet);
    const Flow words =
        flowElided(m_look, text, Type::Caption, width - number.width - betweenTexts, Emphasis::Quiet);
    const qreal height = std::max(number.height, words.height) * m_zoom;
    const qreal top = m_page.height() - footerBottom - height;
    m_items.append(PlacedRule{
        {sideMargin, top - ruleAbove, sideMargin + m_content.width(), top - ruleAbove}, paper::rule, 0.5});
    QList<Placed> placed;
    place(placed, words, {{0, 0}, width});
    for (const Placed& item : placed)
        m_items.append(moved(zoomed(item, m_zoom), {sideMargin, top}));
    return height;
}

void Furniture::addTo(Page& page, int number, int count) const
{
    page.items.append(m_items);
    const qreal width = m_content.width() / m_zoom;
    QList<Placed> placed;
    place(placed, flow(m_look, pageText(number + 1, count), Type::Caption, width, Emphasis::Quiet),
          {{0, 0}, width, Side::End});
    for (const Placed& item : placed)
        page.items.append(moved(zoomed(item, m_zoom), {sideMargin, m_footerTop}));
}

}  // namespace moderato
