#include "ui/matrix/balancebars.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace moderato {
namespace {

constexpr int margin = 6;

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

std::optional<Share> wantedShareOf(const QString& group, const QList<WantedBalance>& wanted)
{
    for (const WantedBalance& each : wanted)
        if (each.group.compare(group, Qt::CaseInsensitive) == 0)
            return each.share;
    return std::nullopt;
}

}  // namespace

BalanceBars::BalanceBars(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Balance of the panel"));
}

void BalanceBars::show(const PanelBalance& balance, const QList<WantedBalance>& wanted)
{
    m_lines.clear();
    for (const GroupPresence& group : balance.groups)
        m_lines.append(lineOf(group, balance, wanted));
    for (const WantedBalance& each : wanted)
        if (presenceOf(balance, each.group).heads == 0)
            m_lines.append(lineOf({each.group, 0, Seconds{0}}, balance, wanted));
    QStringList texts;
    for (const Line& line : std::as_const(m_lines))
        texts.append(textOf(line));
    setAccessibleDescription(texts.join(u'\n'));
    updateGeometry();
    update();
}

BalanceBars::Line BalanceBars::lineOf(const GroupPresence& group, const PanelBalance& balance,
                                      const QList<WantedBalance>& wanted) const
{
    Line line;
    line.name = group.group.isEmpty() ? tr("not given") : group.group;
    line.headShare = shareOf(group.heads, balance.heads);
    line.minuteShare = shareOf(group.speaking.count(), balance.speaking.count());
    line.heads = tr("%1 of %2").arg(group.heads).arg(balance.heads);
    line.minutes =
        tr("%1 (%2 %)").arg(formatDuration(group.speaking)).arg(percentOf(group.speaking, balance.speaking));
    line.wantedShare = wantedShareOf(group.group, wanted);
    return line;
}

QSize BalanceBars::sizeHint() const
{
    const auto lines = static_cast<int>(std::max<qsizetype>(1, m_lines.size()));
    return {200, 2 * margin + lines * lineHeight()};
}

QSize BalanceBars::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

int BalanceBars::lineHeight() const
{
    return 3 * fontMetrics().height() + 4;
}

void BalanceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_lines.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, tr("Nobody is on the panel yet."));
        return;
    }
    QRect area(margin, margin, width() - 2 * margin, lineHeight());
    for (const Line& line : m_lines) {
        paintLine(painter, area, line);
        area.translate(0, lineHeight());
    }
}

void BalanceBars::paintLine(QPainter& painter, const QRect& area, const Line& line) const
{
    const int text = fontMetrics().height();
    const int figures = fontMetrics().horizontalAdvance(QStringLiteral("00:00 (100 %)")) + 4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](int left, int top, int width) {
        const int x = mirrored ? area.right() + 1 - left - width : area.left() + left;
        return QRect(x, area.top() + top, width, text);
    };
    const int bar = area.width() - figures - 6;
    const auto start = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    const auto end = static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(at(0, 0, area.width()), start,
                     fontMetrics().elidedText(line.name, Qt::ElideRight, area.width()));
    painter.drawText(at(bar + 6, text, figures), end, line.heads);
    painter.drawText(at(bar + 6, 2 * text, figures), end, line.minutes);
    const double wanted = line.wantedShare ? line.wantedShare->perMille / 1000.0 : -1.0;
    paintBar(painter, at(0, text, bar).adjusted(0, 4, 0, -4), line.headShare, true, wanted);
    paintBar(painter, at(0, 2 * text, bar).adjusted(0, 4, 0, -4), line.minuteShare, false, wanted);
}

/// Heads are hatched and minutes are solid; a stroke across marks what the policy wants.
void BalanceBars::paintBar(QPainter& painter, const QRect& area, double share, bool isHeads,
                           double wanted) const
{
    const bool dark = isDark(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor colour = kindColour(Kind::Panel, dark);
    const auto length = static_cast<int>(std::lround(area.width() * share));
    const QRect filled(mirrored ? area.right() + 1 - length : area.left(), area.top(), length, area.height());
    painter.fillRect(area, idleColour(dark));
    painter.fillRect(filled, isHeads ? QBrush(colour, Qt::Dense4Pattern) : QBrush(colour));
    if (wanted < 0)
        return;
    const auto reach = static_cast<int>(std::lround(area.width() * wanted));
    const int x = mirrored ? area.right() - reach : area.left() + reach;
    painter.fillRect(QRect(x, area.top() - 2, 2, area.height() + 4), palette().color(QPalette::WindowText));
}

bool BalanceBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int place = (help->pos().y() - margin) / lineHeight();
    const bool hits = help->pos().y() >= margin && place < m_lines.size();
    QToolTip::showText(help->globalPos(), hits ? textOf(m_lines.at(place)) : QString(), this);
    return true;
}

QString BalanceBars::textOf(const Line& line) const
{
    const QString text = tr("%1: %2 on the panel, speaking %3").arg(line.name, line.heads, line.minutes);
    return line.wantedShare ? tr("%1; the policy wants %2 %").arg(text, percentText(*line.wantedShare))
                            : text;
}

}  // namespace moderato
